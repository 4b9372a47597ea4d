// The chat page: shows what happens in the chats of the sandbox, and does there what people do. No library, no build.
"use strict";

const $ = (id) => document.getElementById(id);
const state = { world: null, chats: new Map(), open: null, by: new Map(), pending: [], coming: Promise.resolve(), replyTo: null, asked: new Set() };

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
  open(state.world.chats[0].id);
  const events = new EventSource("/events");
  events.onmessage = (event) => hear(JSON.parse(event.data));
  events.onerror = () => { $("status").textContent = "The program has ended, or the page lost it."; };
}

/** A chat as it is now. */
function hear(news) {
  state.chats.set(news.id, news);
  drawChats();
  if (news.id === state.open) drawChat();
}

// the list of chats

function open(id) {
  if (state.open !== null) state.by.set(state.open, $("by").value);
  state.open = id;
  const people = chat().people;
  $("by").replaceChildren(...people.map((each) => el("option", { value: each.id }, label(each))));
  $("by").value = state.by.get(id) ?? String(people[0].id);
  $("who").hidden = people.length < 2;
  reply(null);
  hide();
  $("messages").replaceChildren();
  drawChats();
  drawChat();
  $("text").focus();
}

function label(each) {
  const rank = { creator: "creator", administrator: "administrator" }[each.status];
  const owner = each.id === state.world.owner ? "owner of the bot" : null;
  const notes = [owner, rank].filter(Boolean).join(", ");
  return notes ? `${each.name} (${notes})` : each.name;
}

function drawChats() {
  $("chats").replaceChildren(...[...state.chats.values()].map((each) => {
    const last = each.messages.at(-1);
    return el("li", {}, el(
      "button",
      { type: "button", "aria-current": String(each.id === state.open), onclick: () => open(each.id) },
      title(each),
      el("small", {}, last ? `${last.name}: ${last.words || "a picture"}` : "nothing yet"),
    ));
  }));
}

const title = (each) => (each.group ? each.title : `${each.title} and ${state.world.bot.name}`);

// messages

function drawChat() {
  const log = $("messages");
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  $("title").textContent = title(chat());
  $("status").textContent = chat().working ? `${state.world.bot.name} is working on it …` : "";
  const wanted = new Map(chat().messages.map((each) => [`${each.id}.${each.version}`, each]));
  for (const node of [...log.children]) if (!wanted.has(node.dataset.key)) node.remove();
  let next = log.firstElementChild;
  for (const [key, message] of wanted) {
    if (next?.dataset.key === key) next = next.nextElementSibling;
    else log.insertBefore(drawMessage(message, key), next);
  }
  if (atEnd) log.scrollTop = log.scrollHeight;
  askForReply();
}

function drawMessage(message, key) {
  const mine = !message.bot && (!chat().group || message.by === person());
  const replied = chat().messages.find((each) => each.id === message.replyTo);
  return el(
    "article",
    { class: mine ? "message mine" : "message", "data-key": key, "data-message": message.id, "aria-label": `${message.name}, ${clock(message.date)}` },
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
  return message.file ? el("a", { href: address, download: message.file.name }, `📄 ${message.file.name}`) : null;
}

function keyOf(message, button) {
  if (button.url) return el("a", { href: button.url, target: "_blank", rel: "noreferrer" }, button.text);
  return el("button", { type: "button", onclick: (event) => tap(event.currentTarget, message, button) }, button.text);
}

async function tap(pressed, message, button) {
  pressed.disabled = true;
  const answer = await post("tap", JSON.stringify({ message: message.id, button: button.text, by: person() }), { "Content-Type": "application/json" });
  pressed.disabled = false;
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
  state.pending.push(...[...files].slice(0, 10 - state.pending.length));
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

async function send(event) {
  event?.preventDefault();
  await state.coming;
  const text = $("text").value.trim();
  if (!text && !state.pending.length) return;
  const form = new FormData();
  form.set("by", person());
  form.set("text", text);
  if (state.replyTo) form.set("replyTo", state.replyTo.id);
  if ($("asFile").checked) form.set("asFile", "yes");
  for (const file of state.pending) form.append("files", file, file.name);
  if (await post("send", form) === null) return;
  $("text").value = "";
  state.pending = [];
  drawPending();
  reply(null);
  grow();
}

/** What the server answers, null where it refuses: then it is said why, and nothing that was written is lost. */
async function post(what, body, headers = {}) {
  $("wrong").textContent = "";
  try {
    const answer = await fetch(`/chats/${state.open}/${what}`, { method: "POST", body, headers });
    const told = await answer.json();
    if (answer.ok) return told;
    $("wrong").textContent = told.error;
  } catch {
    $("wrong").textContent = "The program does not answer: is it still running?";
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
  state.coming = state.coming.then(async () => {
    const blob = await (await fetch(address)).blob();
    attach([new File([blob], `${name}.jpg`, { type: "image/jpeg" })]);
  });
}

const TRAYS = { people: "cast", webcam: "camera", commands: "menu" };

function hide(except = null) {
  for (const [button, tray] of Object.entries(TRAYS)) {
    if (button === except) continue;
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
    $("video").srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
  } catch {
    $("wrong").textContent = "The browser gives no camera to this page. Allow it, or send a picture instead.";
    hide();
  }
}

function darken() {
  $("video").srcObject?.getTracks().forEach((track) => track.stop());
  $("video").srcObject = null;
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
  if (event.key === "Escape") { reply(null); hide(); }
});
$("files").addEventListener("change", () => { attach($("files").files); $("files").value = ""; });
$("by").addEventListener("change", () => { $("messages").replaceChildren(); drawChat(); });
$("unreply").addEventListener("click", () => reply(null));
$("people").addEventListener("click", () => toggle("people"));
$("commands").addEventListener("click", () => toggle("commands"));
$("webcam").addEventListener("click", lighten);
$("shoot").addEventListener("click", shoot);
$("stop").addEventListener("click", () => hide());
document.addEventListener("paste", (event) => { if (event.clipboardData.files.length) { event.preventDefault(); attach(event.clipboardData.files); } });
for (const kind of ["dragenter", "dragover"]) document.addEventListener(kind, (event) => { event.preventDefault(); $("drop").hidden = false; });
document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) $("drop").hidden = true; });
document.addEventListener("drop", (event) => { event.preventDefault(); $("drop").hidden = true; attach(event.dataTransfer.files); });

start();
