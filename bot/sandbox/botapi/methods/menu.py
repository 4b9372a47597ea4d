"""setChatMenuButton and getChatMenuButton: what stands beside the input field of a private chat."""

from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.methods.method import Method
from bot.sandbox.botapi.refusals import bad_request, unsupported
from bot.sandbox.botapi.world import World

KINDS = {"commands", "default"}
EVERYBODY = 0


def set_chat_menu_button(world: World, call: Call) -> object:
    """The button of one person, or of everybody who has none of their own."""
    user, button = _user(world, call), call.nested("menu_button") or call.item({"type": "default"})
    if button.text("type") == "web_app":
        raise unsupported("menu buttons that open a web app")
    if button.text("type") not in KINDS:
        raise bad_request("can't parse menu button: MenuButton has unsupported type")
    world.profile.menu_buttons[user] = button.text("type")
    return True


def get_chat_menu_button(world: World, call: Call) -> object:
    """The button set for exactly this person, or for everybody."""
    user = _user(world, call)
    return {"type": world.profile.menu_buttons.get(user, "commands" if user == EVERYBODY else "default")}


def _user(world: World, call: Call) -> int:
    if not call.text("chat_id"):
        return EVERYBODY
    number = call.integer("chat_id")
    if number <= 0:
        raise bad_request("invalid chat_id specified")
    if world.user(number) is None:
        raise bad_request("user not found")
    return number


METHODS = {
    "setChatMenuButton": Method.of(set_chat_menu_button, "chat_id menu_button"),
    "getChatMenuButton": Method.of(get_chat_menu_button, "chat_id"),
}
