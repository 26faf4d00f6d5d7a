import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'gateway-code-invoice-catch',
    about: '500',
    exhibit: {
      kind: 'php',
      text: `public function store(InvoiceRequest $request): JsonResponse
{
    try {
        $invoice = $this->invoices->create($request->validated());
    } catch (\\Throwable $e) {
        return response()->json(['error' => 'invoice failed'], 400);
    }
    return response()->json($invoice, 201);
}`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '422', grade: 'wrong', source: rfc(9110, '15.5.21') },
      { id: '500', grade: 'best', source: rfc(9110, '15.6.1') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'gateway-code-locker-query',
    about: '500',
    exhibit: {
      kind: 'csharp',
      text: `[HttpGet("/lockers/{id}")]
public async Task<IActionResult> Get(int id)
{
    try
    {
        var locker = await db.QuerySingleOrDefaultAsync<Locker>(sql, new { id });
        return locker is null ? NotFound() : Ok(locker);
    }
    catch (SqlException) { return NotFound(); }
}`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '500', grade: 'best', source: rfc(9110, '15.6.1') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'gateway-code-traffic-news',
    about: '502',
    exhibit: {
      kind: 'javascript',
      text: `app.get('/traffic/:road', async (request, reply) => {
  const answer = await fetch(\`\${agency}/roads/\${request.params.road}\`);
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    return reply.code(500).send({ error: 'no traffic news' });
  }
});`,
    },
    choices: [
      { id: '424', grade: 'wrong', source: rfc(4918, '11.4') },
      { id: '500', grade: 'wrong', source: rfc(9110, '15.6.1') },
      { id: '502', grade: 'best', source: rfc(9110, '15.6.3') },
      { id: '504', grade: 'wrong', source: rfc(9110, '15.6.5') },
    ],
  },
  {
    id: 'gateway-code-full-slots',
    about: '503',
    exhibit: {
      kind: 'go',
      text: `var slots = make(chan struct{}, 200)

func render(w http.ResponseWriter, r *http.Request) {
	select {
	case slots <- struct{}{}:
		defer func() { <-slots }()
		draw(w, r)
	default:
		http.Error(w, "busy", http.StatusInternalServerError)
	}
}`,
    },
    choices: [
      { id: '202', grade: 'wrong', source: rfc(9110, '15.3.3') },
      {
        id: '429',
        grade: 'acceptable',
        source: page(
          'Elasticsearch: Thread pool rejection status code should be 429',
          'https://github.com/elastic/elasticsearch/pull/6629',
        ),
      },
      { id: '500', grade: 'wrong', source: rfc(9110, '15.6.1') },
      { id: '503', grade: 'best', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'gateway-code-forward-timeout',
    about: '504',
    exhibit: {
      kind: 'java',
      text: `@PostMapping("/claims")
ResponseEntity<byte[]> claims(HttpEntity<byte[]> incoming) throws Exception {
    try {
        var answer = client.send(forward(incoming), BodyHandlers.ofByteArray());
        return relay(answer);
    } catch (HttpTimeoutException e) {
        return ResponseEntity.status(408).build();
    }
}`,
    },
    choices: [
      { id: '408', grade: 'wrong', source: rfc(9110, '15.5.9') },
      { id: '502', grade: 'acceptable', source: rfc(9110, '15.6.3') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
      { id: '504', grade: 'best', source: rfc(9110, '15.6.5') },
    ],
  },
  {
    id: 'gateway-code-unknown-coding',
    about: '501',
    exhibit: {
      kind: 'python',
      text: `def read_content(headers, stream):
    field = headers.get("Transfer-Encoding", "")
    codings = [c.strip().lower() for c in field.split(",")]
    if codings[-1] != "chunked":
        raise HttpError(400)
    if codings != ["chunked"]:
        raise HttpError(415)
    return read_chunks(stream)`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9112, '6.3') },
      { id: '411', grade: 'wrong', source: rfc(9110, '15.5.12') },
      { id: '415', grade: 'wrong', source: rfc(9110, '15.5.16') },
      { id: '501', grade: 'best', source: rfc(9112, '6.1') },
    ],
  },
] satisfies ItemFile;
