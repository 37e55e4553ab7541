package org.antou.desktop.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.text.SearchQuery;

/** What Ctrl+K finds: commands first, then records of every register, by text or pinyin initials. */
final class Finder {

    private static final int PER_REGISTER = 12;

    private final List<Command> commands;
    private final List<RegisterPort> ports;

    /** @param commands those that the signed-in account may use */
    Finder(List<Command> commands, List<RegisterPort> ports) {
        this.commands = List.copyOf(commands);
        this.ports = List.copyOf(ports);
    }

    /**
     * One line of what was found.
     *
     * @param place the register's name, or 命令
     */
    record Found(String title, String detail, String place, Optional<RecordRef> ref, Optional<Command> command) {}

    /** With nothing typed, the commands alone. */
    List<Found> find(String typed) {
        SearchQuery query = SearchQuery.of(typed);
        List<Found> all = new ArrayList<>();
        commands.stream()
                .filter(c -> query.matches(c.search()))
                .map(Finder::line)
                .forEach(all::add);
        if (!query.isEmpty()) {
            ports.forEach(port -> port.search(typed, PER_REGISTER).stream()
                    .map(hit -> new Found(
                            hit.title(), hit.detail(), port.title(), Optional.of(hit.ref()), Optional.empty()))
                    .forEach(all::add));
        }
        return all;
    }

    private static Found line(Command command) {
        String keys = command.keys().map(k -> k.getDisplayText()).orElse("");
        return new Found(command.title(), keys, "命令", Optional.empty(), Optional.of(command));
    }
}
