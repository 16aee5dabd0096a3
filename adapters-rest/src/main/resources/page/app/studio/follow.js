/** Following a generation: live by events, by asking now and then where events do not get through. */
import { ask, ROOT } from "../http.js";

const ENDED = new Set(["DONE", "FAILED", "CANCELLED"]);
const PATIENCE = 2000;

/** Whether nothing more will happen. */
export const hasEnded = ({ state }) => ENDED.has(state);

/**
 * Calls `onchange` with every snapshot until the generation has ended or the person has left.
 *
 * @param {string} id
 * @param {(generation: object) => void} onchange
 * @param {(problem: Error) => void} onproblem when it cannot be followed any more
 * @param {AbortSignal} left
 * @param {(preview: {image: string}) => void} onpreview with looks at the growing artwork
 */
export function follow(id, onchange, onproblem, left, onpreview = () => {}) {
  const events = new EventSource(`${ROOT}/generations/${encodeURIComponent(id)}/events`);
  let over = false;
  const end = () => {
    over = true;
    events.close();
  };
  const see = (generation) => {
    if (over || left.aborted) {
      return;
    }
    if (hasEnded(generation)) {
      end();
    }
    onchange(generation);
  };
  left.addEventListener("abort", end);
  events.addEventListener("generation", (event) => see(JSON.parse(event.data)));
  events.addEventListener("preview", (event) => over || left.aborted || onpreview(JSON.parse(event.data)));
  events.addEventListener("error", () => {
    // While it is connecting the browser tries again by itself; when it is closed it has given up.
    if (!over && events.readyState === EventSource.CLOSED) {
      askNowAndThen();
    }
  });

  async function askNowAndThen() {
    while (!over && !left.aborted) {
      try {
        see(await ask("GET", `/generations/${encodeURIComponent(id)}`));
      } catch (problem) {
        if (problem.slug !== "unreachable") {
          end();
          onproblem(problem);
          return;
        }
      }
      await new Promise((resume) => setTimeout(resume, PATIENCE));
    }
  }
  return end;
}
