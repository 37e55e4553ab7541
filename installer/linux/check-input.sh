# Runs inside the clean system: opens the window, goes to the form with the unit's name, types nihao through ibus,
# prints what the form then holds.
export DISPLAY=:9
Xvfb :9 -screen 0 1366x768x24 >/dev/null 2>&1 &
sleep 2
openbox >/dev/null 2>&1 &
eval "$(dbus-launch --sh-syntax)"
ibus-daemon -drx --panel=disable
sleep 2
ibus engine libpinyin >&2
antou >&2 &

# The window counts as open once there is text on it.
for i in $(seq 60); do
  sleep 1
  [ "$(import -window root -format %k info:- 2>/dev/null || echo 0)" -gt 100 ] && break
done
sleep 3
xdotool key Return
sleep 4
xdotool type --delay 200 nihao
sleep 2
xdotool key space
sleep 2
import -window root /tmp/window.png
xdotool key ctrl+a
sleep 1
xdotool key ctrl+c
sleep 1
timeout 5 xclip -selection clipboard -o
