/** Says something to people who listen to the page, without taking the focus away. */
export function announce(sentence) {
  const place = document.getElementById("announcements");
  if (place.textContent !== sentence) {
    place.textContent = sentence;
  }
}
