import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'request-code-help-desk',
    about: '400',
    exhibit: {
      kind: 'go',
      text: `func createTicket(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	if !json.Valid(body) {
		http.Error(w, "broken JSON", http.StatusInternalServerError)
		return
	}
	openTicket(w, body)
}`,
    },
    choices: [
      { id: '400', grade: 'best', source: rfc(9110, '15.5.1') },
      { id: '415', grade: 'wrong', source: rfc(9110, '15.5.16') },
      { id: '422', grade: 'wrong', source: rfc(9110, '15.5.21') },
      { id: '500', grade: 'wrong', source: rfc(9110, '15.6.1') },
    ],
  },
  {
    id: 'request-code-newsletter',
    about: '422',
    exhibit: {
      kind: 'php',
      text: `public function store(Request $request)
{
    $check = Validator::make($request->all(), ['email' => 'required|email']);
    if ($check->fails()) {
        return response()->json(['ok' => false, 'errors' => $check->errors()]);
    }
    Subscriber::create($check->validated());
    return response()->json(['ok' => true], 201);
}`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '15.3.1') },
      { id: '400', grade: 'acceptable', source: rfc(9110, '15.5.1') },
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
      {
        id: '422',
        grade: 'best',
        source: page('Laravel: Validation', 'https://laravel.com/docs/validation'),
      },
    ],
  },
  {
    id: 'request-code-parcel-weight',
    about: '422',
    exhibit: {
      kind: 'csharp',
      text: `app.MapPost("/parcels", (Parcel parcel, ParcelStore store) =>
{
    if (parcel.WeightKg <= 0)
        return Results.Conflict("Weight must be positive.");
    store.Add(parcel);
    return Results.Created($"/parcels/{parcel.Id}", parcel);
});`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '406', grade: 'wrong', source: rfc(9110, '15.5.7') },
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: '422', grade: 'best', source: rfc(9110, '15.5.21') },
    ],
  },
  {
    id: 'request-code-payslips',
    about: '405',
    exhibit: {
      kind: 'javascript',
      text: `app
  .route('/payslips/:id')
  .get(showPayslip)
  .all((req, res) => {
    res.status(404).json({ error: 'no such route' });
  });`,
    },
    choices: [
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '405', grade: 'best', source: rfc(9110, '15.5.6') },
      { id: '501', grade: 'wrong', source: rfc(9110, '15.6.2') },
    ],
  },
  {
    id: 'request-code-avatar-limit',
    about: '413',
    exhibit: {
      kind: 'python',
      text: `LIMIT = 2 * 1024 * 1024

@app.post("/players/<name>/avatar")
def set_avatar(name):
    if (request.content_length or 0) > LIMIT:
        return {"error": "picture too big", "limit": LIMIT}, 400
    save_avatar(name, request.get_data())
    return "", 204`,
    },
    choices: [
      { id: '400', grade: 'acceptable', source: rfc(9110, '15.5.1') },
      { id: '413', grade: 'best', source: rfc(9110, '15.5.14') },
      { id: '422', grade: 'wrong', source: rfc(9110, '15.5.21') },
      { id: '507', grade: 'wrong', source: rfc(4918, '11.5') },
    ],
  },
  {
    id: 'request-code-bakery-orders',
    about: '415',
    exhibit: {
      kind: 'java',
      text: `@POST
@Path("/orders")
public Response order(@HeaderParam("Content-Type") String type, String body) {
    if (type == null || !type.startsWith("application/json")) {
        return Response.status(406).entity("JSON only").build();
    }
    return Response.status(201).entity(bake(body)).build();
}`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '406', grade: 'wrong', source: rfc(9110, '15.5.7') },
      { id: '415', grade: 'best', source: rfc(9110, '15.5.16') },
      { id: '422', grade: 'wrong', source: rfc(9110, '15.5.21') },
    ],
  },
  {
    id: 'request-code-call-recordings',
    about: '416',
    exhibit: {
      kind: 'ruby',
      text: `get '/recordings/:id' do
  path = recording_path(params['id'])
  first = request.env['HTTP_RANGE'].to_s[/\\Abytes=(\\d+)-\\z/, 1]
  return send_file(path) unless first
  halt 404 if first.to_i >= File.size(path)
  send_rest(path, first.to_i)
end`,
    },
    choices: [
      { id: '206', grade: 'wrong', source: rfc(9110, '15.3.7') },
      { id: '400', grade: 'wrong', source: rfc(9110, '14.1.1') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '416', grade: 'best', source: rfc(9110, '14.4') },
    ],
  },
] satisfies ItemFile;
