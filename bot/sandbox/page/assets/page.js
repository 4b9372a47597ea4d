// The chat page: shows what happens in the chats of the sandbox, and does there what people do. No library, no build.
"use strict";

const $ = (id) => document.getElementById(id);
const state = { world: null, chats: new Map(), open: null, drafts: new Map(), pending: [], coming: Promise.resolve(), replyTo: null, asked: new Set(), sending: 0, atEnd: true };
const MOST = 10;

/** An element with attributes, properties (on…) and children. */
function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

const chat = () => state.chats.get(state.open);
const person = () => Number($("by").value);
const clock = (seconds) => new Date(seconds * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });

async function start() {
  state.world = await (await fetch("/world")).json();
  for (const each of state.world.chats) state.chats.set(each.id, each);
  drawCast();
  openAddressed();
  const events = new EventSource("/events");
  events.onmessage = (event) => hear(JSON.parse(event.data));
  events.onerror = () => { $("lost").hidden = false; };
  events.onopen = () => { $("lost").hidden = true; };
}

/** The chat that the address names, so that reloading and going back keep it; else the first. */
function openAddressed() {
  const named = Number(location.hash.slice(1));
  open(state.chats.has(named) ? named : state.world.chats[0].id);
}

/** A chat as it is now. */
function hear(news) {
  state.chats.set(news.id, news);
  drawChats();
  if (news.id === state.open) drawChat();
}

// the list of chats

function open(id) {
  if (state.open !== null) state.drafts.set(state.open, takeDraft());
  state.open = id;
  const people = chat().people;
  $("by").replaceChildren(...people.map((each) => el("option", { value: each.id }, label(each))));
  $("by").value = sessionStorage.getItem(`by ${id}`) ?? people[0].id;
  if (!$("by").value) $("by").value = people[0].id;
  $("who").hidden = people.length < 2;
  hide();
  complain("");
  putBack(id, state.drafts.get(id) ?? NOTHING);
  redraw();
  drawChats();
  $("text").focus();
}

function label(each) {
  const rank = { creator: "creator", administrator: "administrator" }[each.status];
  const owner = each.id === state.world.owner ? "owner of the bot" : null;
  const notes = [owner, rank].filter(Boolean).join(", ");
  return notes ? `${each.name} (${notes})` : each.name;
}

function drawChats() {
  const held = document.activeElement.dataset.chat;
  $("chats").replaceChildren(...[...state.chats.values()].map((each) => {
    const last = each.messages.at(-1);
    return el("li", {}, el(
      "button",
      { type: "button", "data-chat": each.id, "aria-current": String(each.id === state.open), onclick: () => choose(each.id) },
      title(each),
      el("small", {}, last ? `${last.name}: ${last.words || "a picture"}` : "nothing yet"),
    ));
  }));
  if (held) $("chats").querySelector(`[data-chat="${held}"]`).focus();
}

function choose(id) {
  if (id !== state.open) history.pushState(null, "", `#${id}`);
  open(id);
}

const title = (each) => (each.group ? each.title : `${each.title} and ${state.world.bot.name}`);

// messages

function drawChat() {
  const log = $("messages");
  const wanted = new Map(chat().messages.map((each) => [`${each.id}.${each.version}`, each]));
  const held = document.activeElement.closest("article")?.dataset.message;
  $("title").textContent = title(chat());
  $("empty").hidden = wanted.size > 0;
  drawStatus();
  for (const node of [...log.children]) if (!wanted.has(node.dataset.key)) node.remove();
  let next = log.firstElementChild;
  for (const [key, message] of wanted) {
    if (next?.dataset.key === key) next = next.nextElementSibling;
    else log.insertBefore(drawMessage(message, key), next);
  }
  if (held) hold(held);
  if (state.atEnd) toEnd();
  else $("newer").hidden = log.lastElementChild.dataset.key === state.newest;
  state.newest = log.lastElementChild?.dataset.key;
  askForReply();
}

/** Every message anew, at the newest: another chat, or another person who looks at it. */
function redraw() {
  state.atEnd = true;
  $("messages").replaceChildren();
  drawChat();
}

function drawStatus() {
  $("status").textContent = state.sending ? "Sending …" : chat().working ? `${state.world.bot.name} is working on it …` : "";
}

/** Whoever goes by keyboard stays at a message that has changed under them. */
function hold(id) {
  if (document.activeElement.closest("article")) return;
  $("messages").querySelector(`[data-message="${id}"] :is(.keys, .foot) button`)?.focus();
}

function toEnd() {
  $("messages").scrollTop = $("messages").scrollHeight;
  $("newer").hidden = true;
}

/** Whether somebody reads the newest, and not further up: then what comes is followed. */
function look() {
  const { scrollHeight, scrollTop, clientHeight } = $("messages");
  state.atEnd = scrollHeight - scrollTop - clientHeight < 40;
  if (state.atEnd) $("newer").hidden = true;
}

function drawMessage(message, key) {
  const mine = !message.bot && (!chat().group || message.by === person());
  const replied = chat().messages.find((each) => each.id === message.replyTo);
  return el(
    "article",
    { class: ["message", mine && "mine", message.album && "album"].filter(Boolean).join(" "), "data-key": key, "data-message": message.id, "aria-label": `${message.name}, ${clock(message.date)}` },
    chat().group || message.bot ? el("div", { class: "name" }, message.name) : null,
    replied ? el("button", { type: "button", class: "quote", onclick: () => show(replied.id) }, `${replied.name}: ${replied.words || "a picture"}`.slice(0, 90)) : null,
    picture(message),
    message.words ? el("p", { class: "words", dir: "auto" }, message.words) : null,
    el(
      "div",
      { class: "foot" },
      message.edited ? "edited" : null,
      el("time", {}, clock(message.date)),
      el("button", { type: "button", "aria-label": `Reply to ${message.name}`, onclick: () => reply(message) }, "↩ Reply"),
    ),
    message.buttons.length ? el("div", { class: "keys" }, ...message.buttons.map((row) => el("div", {}, ...row.map((button) => keyOf(message, button))))) : null,
  );
}

function picture(message) {
  const address = `/chats/${state.open}/messages/${message.id}/media?${message.version}`;
  if (message.photo) {
    const { width, height } = message.photo;
    return el("a", { href: address, target: "_blank" }, el("img", { src: address, width, height, alt: `Picture from ${message.name}` }));
  }
  return message.file ? el("a", { class: "file", href: address, download: message.file.name }, el("span", { dir: "auto" }, message.file.name), el("small", {}, ` ${size(message.file.bytes)}`)) : null;
}

const size = (bytes) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

function keyOf(message, button) {
  if (button.url) return el("a", { href: button.url, target: "_blank", rel: "noreferrer" }, button.text);
  return el("button", { type: "button", onclick: (event) => tap(event.currentTarget, message, button) }, button.text);
}

async function tap(pressed, message, button) {
  if (pressed.getAttribute("aria-disabled")) return;
  pressed.setAttribute("aria-disabled", "true"); // and not disabled, which would take the focus away
  const answer = await post("tap", JSON.stringify({ message: message.id, button: button.text, by: person() }), { "Content-Type": "application/json" });
  pressed.removeAttribute("aria-disabled");
  if (answer?.text) {
    $("alertText").textContent = answer.text;
    $("alert").showModal();
  }
}

function show(id) {
  const node = $("messages").querySelector(`[data-message="${id}"]`);
  node?.scrollIntoView({ block: "center" });
  node?.classList.add("found");
  setTimeout(() => node?.classList.remove("found"), 1200);
}

// writing

/** The bot asks for a reply: its message is answered by what is written next, as in Telegram. */
function askForReply() {
  const last = chat().messages.at(-1);
  if (last?.forceReply && !state.asked.has(`${state.open}.${last.id}`)) {
    state.asked.add(`${state.open}.${last.id}`);
    reply(last);
  }
}

function reply(message) {
  state.replyTo = message;
  $("replying").hidden = message === null;
  $("replying").firstElementChild.textContent = message ? `In reply to ${message.name}: ${(message.words || "a picture").slice(0, 80)}` : "";
  if (message) $("text").focus();
}

function attach(files) {
  const given = [...files];
  complain(state.pending.length + given.length > MOST ? `Only ${MOST} pictures go together: the others were left out.` : "");
  state.pending.push(...given.slice(0, MOST - state.pending.length));
  drawPending();
  $("text").focus();
}

function drawPending() {
  $("pending").replaceChildren(...state.pending.map((file, number) => el(
    "li",
    {},
    preview(file),
    el("button", { type: "button", "aria-label": `Leave out ${file.name}`, onclick: () => { state.pending.splice(number, 1); drawPending(); } }, "✕"),
  )));
}

function preview(file) {
  const address = URL.createObjectURL(file);
  const image = el("img", { alt: file.name, src: address, onload: () => URL.revokeObjectURL(address) });
  image.addEventListener("error", () => image.replaceWith(el("span", { class: "blank" }, file.name)), { once: true });
  return image;
}

const NOTHING = { text: "", pending: [], replyTo: null };

/** What is being written, which leaves the field empty: so nothing is sent twice. */
function takeDraft() {
  const draft = { text: $("text").value, pending: state.pending, replyTo: state.replyTo };
  $("text").value = "";
  state.pending = [];
  drawPending();
  reply(null);
  grow();
  return draft;
}

/** Before what has been written in that chat since. */
function putBack(id, draft) {
  const since = id === state.open ? takeDraft() : state.drafts.get(id) ?? NOTHING;
  const both = {
    text: [draft.text, since.text].filter(Boolean).join("\n"),
    pending: [...draft.pending, ...since.pending].slice(0, MOST),
    replyTo: since.replyTo ?? draft.replyTo,
  };
  if (id !== state.open) return state.drafts.set(id, both);
  $("text").value = both.text;
  state.pending = both.pending;
  drawPending();
  reply(both.replyTo);
  grow();
}

async function send(event) {
  event?.preventDefault();
  await state.coming;
  if (!$("text").value.trim() && !state.pending.length) return;
  const [to, form, draft] = [state.open, formOf(), takeDraft()];
  sending(1);
  const done = await post("send", form);
  sending(-1);
  if (done === null) putBack(to, draft);
}

function formOf() {
  const form = new FormData();
  form.set("by", person());
  form.set("text", $("text").value.trim());
  if (state.replyTo) form.set("replyTo", state.replyTo.id);
  if ($("asFile").checked) form.set("asFile", "yes");
  for (const file of state.pending) form.append("files", file, file.name);
  return form;
}

function sending(more) {
  state.sending += more;
  state.atEnd = true;
  toEnd();
  drawStatus();
}

const complain = (words) => { $("wrong").textContent = words; };

/** What the server answers, null where it refuses: then it is said why. */
async function post(what, body, headers = {}) {
  complain("");
  try {
    const answer = await fetch(`/chats/${state.open}/${what}`, { method: "POST", body, headers });
    if (answer.ok) return await answer.json();
    const told = await answer.json().catch(() => ({ error: "Something went wrong in the program." }));
    complain(told.error);
  } catch {
    complain("The program does not answer: is it still running?");
  }
  return null;
}

function grow() {
  $("text").style.height = "auto";
  $("text").style.height = `${$("text").scrollHeight + 2}px`;
}

// trays: the cast, the camera, the menu of commands

function drawCast() {
  $("cast").replaceChildren(...state.world.cast.map((each) => el(
    "div",
    {},
    el("h3", {}, each.name),
    el("div", { class: "row" }, ...each.pictures.map((address, number) => el(
      "button",
      { type: "button", "aria-label": `${each.name}, picture ${number + 1}`, onclick: () => take(address, each.name) },
      el("img", { src: address, alt: "", loading: "lazy", width: 72, height: 72 }),
    ))),
  )));
  $("menu").replaceChildren(...Object.entries(state.world.commands).map(([name, does]) => el(
    "li",
    {},
    el("button", { type: "button", onclick: () => { $("text").value = `/${name} `; hide(); $("text").focus(); } }, `/${name} – ${does}`),
  )));
}

/** A drawn picture is on its way for a moment: sending waits for it. */
function take(address, name) {
  state.coming = state.coming.then(() => fetchDrawn(address, name)).catch(() => complain("That picture did not come: is the program still running?"));
}

async function fetchDrawn(address, name) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  attach([new File([await answer.blob()], `${name}.jpg`, { type: "image/jpeg" })]);
}

const TRAYS = { people: "cast", webcam: "camera", commands: "menu" };

function hide(except = null) {
  for (const [button, tray] of Object.entries(TRAYS)) {
    if (button === except) continue;
    if ($(tray).contains(document.activeElement)) $("text").focus();
    $(tray).hidden = true;
    $(button).setAttribute("aria-expanded", "false");
  }
  if (except !== "webcam") darken();
}

function toggle(button) {
  hide(button);
  const tray = $(TRAYS[button]);
  tray.hidden = !tray.hidden;
  $(button).setAttribute("aria-expanded", String(!tray.hidden));
  if (!tray.hidden) tray.querySelector("button")?.focus();
  return !tray.hidden;
}

async function lighten() {
  if (!toggle("webcam")) return darken();
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    darken();
    if ($("camera").hidden) stop(stream); // it was closed before somebody allowed it
    else $("video").srcObject = stream;
  } catch {
    if (!$("camera").hidden) complain("The browser gives no camera to this page. Allow it, or send a picture instead.");
    hide();
  }
}

const stop = (stream) => stream.getTracks().forEach((track) => track.stop());

function darken() {
  if ($("video").srcObject) stop($("video").srcObject);
  $("video").srcObject = null;
  $("shoot").disabled = true;
}

function shoot() {
  const video = $("video");
  const canvas = el("canvas", { width: video.videoWidth, height: video.videoHeight });
  canvas.getContext("2d").drawImage(video, 0, 0);
  canvas.toBlob((blob) => { attach([new File([blob], "camera.jpg", { type: "image/jpeg" })]); hide(); }, "image/jpeg", 0.92);
}

// what people do

$("composer").addEventListener("submit", send);
$("text").addEventListener("input", grow);
$("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) send(event);
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape") { reply(null); hide(); } });
$("files").addEventListener("change", () => { attach($("files").files); $("files").value = ""; });
$("by").addEventListener("change", () => { sessionStorage.setItem(`by ${state.open}`, $("by").value); redraw(); });
$("messages").addEventListener("scroll", look);
new ResizeObserver(() => { if (state.atEnd) toEnd(); }).observe($("messages")); // a tray that opens covers nothing
$("newer").addEventListener("click", () => { toEnd(); $("text").focus(); });
window.addEventListener("popstate", openAddressed);
$("unreply").addEventListener("click", () => reply(null));
$("people").addEventListener("click", () => toggle("people"));
$("commands").addEventListener("click", () => toggle("commands"));
$("webcam").addEventListener("click", lighten);
$("shoot").addEventListener("click", shoot);
$("video").addEventListener("loadeddata", () => { $("shoot").disabled = false; $("shoot").focus(); });
$("stop").addEventListener("click", () => hide());
document.addEventListener("paste", (event) => { if (event.clipboardData.files.length) { event.preventDefault(); attach(event.clipboardData.files); } });
const withFiles = (event) => event.dataTransfer.types.includes("Files");
for (const kind of ["dragenter", "dragover"]) document.addEventListener(kind, (event) => { if (withFiles(event)) { event.preventDefault(); $("drop").hidden = false; } });
document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) $("drop").hidden = true; });
document.addEventListener("drop", (event) => { if (withFiles(event)) { event.preventDefault(); $("drop").hidden = true; attach(event.dataTransfer.files); } });

start();
