import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'races-code-jersey-number',
    about: '409',
    exhibit: {
      kind: 'python',
      text: `@app.post("/teams/{team}/players", status_code=201)
def sign(team: int, player: Player):
    try:
        return db.add(team, player.name, player.number)
    except UniqueViolation:  # somebody in this team wears the number
        raise HTTPException(422, "number is taken")`,
    },
    choices: [
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: '409', grade: 'best', source: rfc(9110, '15.5.10') },
      { id: '412', grade: 'wrong', source: rfc(9110, '15.5.13') },
      { id: '422', grade: 'wrong', source: rfc(9110, '15.5.21') },
    ],
  },
  {
    id: 'races-code-flour-orders',
    about: '429',
    exhibit: {
      kind: 'csharp',
      text: `builder.Services.AddRateLimiter(options =>
    options.AddPolicy("per-key", context =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Request.Headers["X-Api-Key"].ToString(),
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = 100,
                Window = TimeSpan.FromMinutes(1)
            })));
// RejectionStatusCode keeps its default: 503`,
    },
    choices: [
      { id: '408', grade: 'wrong', source: rfc(9110, '15.5.9') },
      { id: '413', grade: 'wrong', source: rfc(9110, '15.5.14') },
      { id: '429', grade: 'best', source: rfc(6585, '4') },
      {
        id: '503',
        grade: 'wrong',
        source: page(
          'ASP.NET Core: RateLimiterOptions.RejectionStatusCode',
          'https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.ratelimiting.ratelimiteroptions.rejectionstatuscode',
        ),
      },
    ],
  },
  {
    id: 'races-code-login-texts',
    about: '429',
    exhibit: {
      kind: 'javascript',
      text: `app.post('/login-codes', async (req, res) => {
  const { phone } = req.body;
  if (Date.now() - (await codes.lastSent(phone)) < 60_000) {
    return res.status(425).json({ error: 'Wait a minute' });
  }
  await codes.sendNew(phone);
  res.sendStatus(204);
});`,
    },
    choices: [
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: '425', grade: 'wrong', source: rfc(8470, '5.2') },
      { id: '429', grade: 'best', source: rfc(6585, '4') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'races-code-sheet-music',
    about: '423',
    exhibit: {
      kind: 'ruby',
      text: `# PUT /scores/:id
def update
  score = Score.find(params[:id])
  holder = score.checked_out_by # nil on return, at the latest after an hour
  return head :forbidden if holder && holder != current_user

  score.update!(score_params)
  head :no_content
end`,
    },
    choices: [
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
      {
        id: '409',
        grade: 'acceptable',
        source: page(
          'Terraform: http backend',
          'https://developer.hashicorp.com/terraform/language/backend/http',
        ),
      },
      { id: '412', grade: 'wrong', source: rfc(9110, '15.5.13') },
      { id: '423', grade: 'best', source: rfc(4918, '11.3') },
    ],
  },
  {
    id: 'races-code-crane-stream',
    about: '426',
    exhibit: {
      kind: 'go',
      text: `func crane(w http.ResponseWriter, r *http.Request) {
	if !websocket.IsWebSocketUpgrade(r) {
		w.Header().Set("Upgrade", "websocket")
		w.Header().Set("Connection", "Upgrade")
		w.WriteHeader(http.StatusHTTPVersionNotSupported) // 505
		return
	}
	serveSocket(w, r)
}`,
    },
    choices: [
      { id: '101', grade: 'wrong', source: rfc(9110, '15.2.2') },
      { id: '426', grade: 'best', source: rfc(9110, '15.5.22') },
      { id: '501', grade: 'wrong', source: rfc(9110, '15.6.2') },
      { id: '505', grade: 'wrong', source: rfc(9110, '15.6.6') },
    ],
  },
  {
    id: 'races-code-water-tariff',
    about: '428',
    exhibit: {
      kind: 'java',
      text: `@PutMapping("/tariffs/{id}")
ResponseEntity<Tariff> put(@PathVariable long id, @RequestBody Tariff body,
        @RequestHeader(name = "If-Match", required = false) String tag) {
    Tariff now = tariffs.get(id);
    if (!now.etag().equals(tag)) {
        return ResponseEntity.status(412).eTag(now.etag()).build();
    }
    return ResponseEntity.ok(tariffs.replace(id, body));
}`,
    },
    choices: [
      { id: '400', grade: 'acceptable', source: rfc(9110, '15.5.1') },
      { id: '411', grade: 'wrong', source: rfc(9110, '15.5.12') },
      { id: '412', grade: 'wrong', source: rfc(9110, '15.5.13') },
      { id: '428', grade: 'best', source: rfc(6585, '3') },
    ],
  },
] satisfies ItemFile;
