import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'redirects-code-library-domain',
    about: '301',
    exhibit: {
      kind: 'javascript',
      text: `// bib-alt.example is history: the library is at library.example
app.get('/books/:isbn', (req, res) => {
  const { isbn } = req.params;
  res.redirect(\`https://library.example/books/\${isbn}\`);
});`,
    },
    choices: [
      { id: '301', grade: 'best', source: rfc(9110, '15.4.2') },
      { id: '302', grade: 'wrong', source: rfc(9110, '15.4.3') },
      { id: '307', grade: 'wrong', source: rfc(9110, '15.4.8') },
      { id: '308', grade: 'acceptable', source: rfc(9110, '15.4.9') },
    ],
  },
  {
    id: 'redirects-code-poster-link',
    about: '302',
    exhibit: {
      kind: 'python',
      text: `@app.get("/go/<campaign>")
def short_link(campaign):
    count_visit(campaign)
    target = current_target(campaign)
    return redirect(target, code=301)`,
    },
    choices: [
      { id: '301', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: '302', grade: 'best', source: rfc(9110, '15.4.3') },
      { id: '307', grade: 'acceptable', source: rfc(9110, '15.4.8') },
      { id: '308', grade: 'wrong', source: rfc(9110, '15.4.9') },
    ],
  },
  {
    id: 'redirects-code-comment-removed',
    about: '303',
    exhibit: {
      kind: 'ruby',
      text: `def destroy
  comment = Comment.find(params[:id])
  article = comment.article
  comment.destroy!
  redirect_to article_path(article), status: :found
end`,
    },
    choices: [
      { id: '204', grade: 'acceptable', source: rfc(9110, '15.3.5') },
      {
        id: '302',
        grade: 'wrong',
        source: page(
          'Fetch Standard: HTTP-redirect fetch',
          'https://fetch.spec.whatwg.org/#http-redirect-fetch',
        ),
      },
      { id: '303', grade: 'best', source: rfc(9110, '15.4.4') },
      { id: '307', grade: 'wrong', source: rfc(9110, '15.4.8') },
    ],
  },
  {
    id: 'redirects-code-avatar-tag',
    about: '304',
    exhibit: {
      kind: 'go',
      text: `func avatar(w http.ResponseWriter, r *http.Request) {
	img := store.Avatar(r.PathValue("user"))
	w.Header().Set("ETag", img.Tag)
	if r.Header.Get("If-None-Match") == img.Tag {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write(img.Bytes)
}`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '15.4.5') },
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: '304', grade: 'best', source: rfc(9110, '13.1.2') },
      { id: '412', grade: 'wrong', source: rfc(9110, '13.1.2') },
    ],
  },
  {
    id: 'redirects-code-video-host',
    about: '307',
    exhibit: {
      kind: 'csharp',
      text: `app.MapPost("/videos", (StorageHosts hosts) =>
{
    var host = hosts.WithMostRoom();
    return Results.Redirect($"https://{host}/videos");
});`,
    },
    choices: [
      { id: '302', grade: 'wrong', source: rfc(9110, '15.4.3') },
      { id: '303', grade: 'wrong', source: rfc(9110, '15.4.4') },
      { id: '307', grade: 'best', source: rfc(9110, '15.4.8') },
      { id: '308', grade: 'wrong', source: rfc(9110, '15.4.9') },
    ],
  },
  {
    id: 'redirects-code-https-trial',
    about: '307',
    exhibit: {
      kind: 'php',
      text: `if (empty($_SERVER['HTTPS'])) {
    $path = $_SERVER['REQUEST_URI'];
    header("Location: https://school.example$path", true, 303);
    exit;
}
enrol($_POST);`,
    },
    choices: [
      { id: '301', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: '303', grade: 'wrong', source: rfc(9110, '15.4.4') },
      { id: '307', grade: 'best', source: rfc(9110, '15.4.8') },
      { id: '308', grade: 'wrong', source: rfc(9110, '15.4.9') },
    ],
  },
  {
    id: 'redirects-code-bookings-v2',
    about: '308',
    exhibit: {
      kind: 'java',
      text: `@PostMapping("/api/v1/bookings")
ResponseEntity<Void> oldBookings() {
  return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
      .location(URI.create("/api/v2/bookings"))
      .build();
}`,
    },
    choices: [
      { id: '301', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: '307', grade: 'acceptable', source: rfc(9110, '15.4.8') },
      { id: '308', grade: 'best', source: rfc(9110, '15.4.9') },
      { id: '410', grade: 'wrong', source: rfc(9110, '15.5.11') },
    ],
  },
] satisfies ItemFile;
