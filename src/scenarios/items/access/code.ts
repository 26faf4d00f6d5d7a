import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'access-code-bike-token',
    about: '401',
    exhibit: {
      kind: 'go',
      text: `func requireToken(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if bearer(r.Header.Get("Authorization")) == "" {
			http.Error(w, "token required", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '401', grade: 'best', source: rfc(9110, '11.4') },
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: '511', grade: 'wrong', source: rfc(6585, '6') },
    ],
  },
  {
    id: 'access-code-exam-grades',
    about: '403',
    exhibit: {
      kind: 'java',
      text: `@PostMapping("/exams/{id}/grades")
ResponseEntity<?> enter(@PathVariable long id, @RequestBody Grades grades, Principal lecturer) {
    Exam exam = exams.require(id);
    if (!exam.isTaughtBy(lecturer.getName())) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    exam.enter(grades);
    return ResponseEntity.noContent().build();
}`,
    },
    choices: [
      { id: '401', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: '403', grade: 'best', source: rfc(9110, '11.4') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
    ],
  },
  {
    id: 'access-code-data-centre-ban',
    about: '403',
    exhibit: {
      kind: 'php',
      text: `public function handle(Request $request, Closure $next): Response
{
    if ($this->dataCentres->contains($request->ip())) {
        return response('No ticket bots, please.', 429);
    }

    return $next($request);
}`,
    },
    choices: [
      { id: '401', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: '403', grade: 'best', source: rfc(9110, '15.5.4') },
      { id: '429', grade: 'wrong', source: rfc(6585, '4') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'access-code-unknown-tea',
    about: '404',
    exhibit: {
      kind: 'python',
      text: `@app.get("/teas/{slug}")
async def tea(slug: str):
    reply = await catalogue.get(f"/items/{slug}")
    if reply.status_code != 200:
        raise HTTPException(status_code=502)
    return reply.json()`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '404', grade: 'best', source: rfc(9110, '15.5.5') },
      { id: '502', grade: 'wrong', source: rfc(9110, '15.6.3') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'access-code-deleted-recipe',
    about: '410',
    exhibit: {
      kind: 'ruby',
      text: `def show
  recipe = Recipe.with_deleted.find(params[:id])
  if recipe.deleted?
    redirect_to root_path, status: :moved_permanently
  else
    render json: recipe
  end
end`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '15.3.1') },
      { id: '301', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: '404', grade: 'acceptable', source: rfc(9110, '15.5.5') },
      { id: '410', grade: 'best', source: rfc(9110, '15.5.11') },
    ],
  },
  {
    id: 'access-code-render-credits',
    about: '402',
    exhibit: {
      kind: 'csharp',
      text: `app.MapPost("/v1/renders", (RenderJob job, Account account, RenderQueue queue) =>
{
    if (account.Credits < job.Frames)
        return Results.Json(new { error = "no_credits" }, statusCode: 429);
    queue.Add(job);
    return Results.Accepted();
});`,
    },
    choices: [
      { id: '401', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: '402', grade: 'best', source: { kind: 'practice', beside: rfc(9110, '15.5.3') } },
      { id: '403', grade: 'acceptable', source: rfc(9110, '15.5.4') },
      { id: '429', grade: 'wrong', source: rfc(6585, '4') },
    ],
  },
] satisfies ItemFile;
