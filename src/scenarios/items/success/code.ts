import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'success-code-coupon-check',
    about: '200',
    exhibit: {
      kind: 'php',
      text: `// GET /coupon-check?code=SUMMER
$coupon = $coupons->find($_GET['code'] ?? '');
$valid = $coupon !== null && !$coupon->hasExpired();

if (!$valid) {
    http_response_code(404);
}
header('Content-Type: application/json');
echo json_encode(['valid' => $valid]);`,
    },
    choices: [
      { id: '200', grade: 'best', source: rfc(9110, '9.3.1') },
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
    ],
  },
  {
    id: 'success-code-help-desk-ticket',
    about: '201',
    exhibit: {
      kind: 'java',
      text: `@PostMapping("/tickets")
public ResponseEntity<Void> open(@RequestBody NewTicket body) {
    Ticket ticket = tickets.save(body.toTicket());
    URI address = URI.create("/tickets/" + ticket.getId());
    return ResponseEntity.noContent().location(address).build();
}`,
    },
    choices: [
      { id: '200', grade: 'acceptable', source: rfc(9110, '9.3.3') },
      { id: '201', grade: 'best', source: rfc(9110, '9.3.3') },
      { id: '202', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: '204', grade: 'wrong', source: rfc(9110, '10.2.2') },
    ],
  },
  {
    id: 'success-code-send-newsletter',
    about: '202',
    exhibit: {
      kind: 'javascript',
      text: `app.post('/newsletters/:id/send', async (req, res) => {
  const letter = await letters.findOrThrow(req.params.id);
  await queue.add('send', { letterId: letter.id });
  res.status(200).json({ sent: true });
});`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '15.3.1') },
      { id: '201', grade: 'wrong', source: rfc(9110, '15.3.2') },
      { id: '202', grade: 'best', source: rfc(9110, '15.3.3') },
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
    ],
  },
  {
    id: 'success-code-lamp-level',
    about: '204',
    exhibit: {
      kind: 'ruby',
      text: `# PUT /lamps/:id/level
def update
  lamp = Lamp.find(params[:id])
  lamp.set_level!(params[:level]) # returns when the lamp confirms
  head :accepted
end`,
    },
    choices: [
      { id: '200', grade: 'acceptable', source: rfc(9110, '9.3.4') },
      { id: '201', grade: 'wrong', source: rfc(9110, '9.3.4') },
      { id: '202', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: '204', grade: 'best', source: rfc(9110, '15.3.5') },
    ],
  },
  {
    id: 'success-code-ward-tablet',
    about: '205',
    exhibit: {
      kind: 'csharp',
      text: `app.MapPost("/wards/{id}/readings", async (int id, Reading r, WardDb db) =>
{
    db.Append(id, r); // one more line in the ward's series
    await db.SaveChangesAsync();
    return Results.NoContent();
});`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '15.3.1') },
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: '205', grade: 'best', source: rfc(9110, '15.3.6') },
      { id: '303', grade: 'acceptable', source: rfc(9110, '15.4.4') },
    ],
  },
  {
    id: 'success-code-video-part',
    about: '206',
    exhibit: {
      kind: 'python',
      text: `def video(request, name):  # Django
    data = read_video(name)
    start, end = parse_range(request.headers["Range"], len(data))
    return HttpResponse(data[start:end + 1], status=200, headers={
        "Content-Type": "video/mp4",
        "Content-Range": f"bytes {start}-{end}/{len(data)}",
    })`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '15.3.1') },
      { id: '206', grade: 'best', source: rfc(9110, '15.3.7.1') },
      { id: '226', grade: 'wrong', source: rfc(3229, '10.4.1') },
      { id: '416', grade: 'wrong', source: rfc(9110, '15.5.17') },
    ],
  },
  {
    id: 'success-code-buoy-forecast',
    about: '226',
    exhibit: {
      kind: 'go',
      text: `base := versions.ByTag(r.Header.Get("If-None-Match"))
if base != nil && base.Tag != current.Tag && r.Header.Get("A-IM") == "vcdiff" {
	w.Header().Set("IM", "vcdiff")
	w.Header().Set("ETag", current.Tag)
	w.WriteHeader(http.StatusPartialContent)
	w.Write(vcdiff.Encode(base.Data, current.Data))
	return
}`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(3229, '10.4.1') },
      { id: '206', grade: 'wrong', source: rfc(9110, '15.3.7') },
      { id: '226', grade: 'best', source: rfc(3229, '10.4.1') },
      { id: '304', grade: 'wrong', source: rfc(9110, '15.4.5') },
    ],
  },
] satisfies ItemFile;
