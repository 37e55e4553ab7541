package org.antou.desktop.admin;

import java.util.List;
import java.util.Optional;
import org.antou.account.AccountColumns;
import org.antou.account.Accounts;
import org.antou.app.Restoring;
import org.antou.backup.medium.Medium;
import org.antou.history.Entry;
import org.antou.register.Columns;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.settings.Fields;
import org.antou.settings.Holidays;
import org.antou.settings.Office;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;

/** Puts the entries of the history into words: registers are asked through their port, the office's own by their columns. */
final class ChangeLines {

    private final List<RegisterPort> ports;

    ChangeLines(List<RegisterPort> ports) {
        this.ports = List.copyOf(ports);
    }

    List<ChangeLine> of(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> {
                    String record = record(entry);
                    return entry.changes().stream().map(change -> line(record, entry.ref(), change));
                })
                .toList();
    }

    private ChangeLine line(String record, RecordRef ref, FieldChange change) {
        return new ChangeLine(
                record,
                title(ref, change.field()),
                show(ref, change.field(), change.before()),
                show(ref, change.field(), change.after()));
    }

    /** The record in one line; a removed one by its register's name. */
    private String record(Entry entry) {
        return port(entry.ref())
                .map(port -> port.find(entry.ref()).map(hit -> hit.title()).orElse(port.title() + "(已不在)"))
                .orElseGet(() -> own(entry.ref().register()));
    }

    private static String own(String register) {
        return switch (register) {
            case Office.REGISTER -> "本单位";
            case Parameters.REGISTER -> "参数";
            case Accounts.REGISTER -> "账户";
            case Holidays.REGISTER -> "节假日";
            case Phrases.REGISTER -> "常用套话";
            case Fields.REGISTER -> "停用的字段";
            case Medium.REGISTER -> "第二存放处";
            case Restoring.REGISTER -> "恢复";
            default -> "撤销";
        };
    }

    private String title(RecordRef ref, String field) {
        return port(ref)
                .map(port -> port.fieldTitle(field))
                .orElseGet(() -> columns(ref)
                        .flatMap(columns -> columns.find(field))
                        .map(column -> column.title())
                        .orElse(field));
    }

    private String show(RecordRef ref, String field, String stored) {
        if (stored.isEmpty()) {
            return "";
        }
        return port(ref).map(port -> port.show(field, stored)).orElseGet(() -> shown(ref, field, stored));
    }

    private static String shown(RecordRef ref, String field, String stored) {
        if (ref.register().equals(Parameters.REGISTER) && field.equals("name")) {
            return ParameterKey.valueOf(stored).title();
        }
        return columns(ref)
                .flatMap(columns -> columns.find(field))
                .flatMap(column ->
                        column.parse(stored).map(value -> column.type().show(value)))
                .orElse(stored);
    }

    private static Optional<Columns<?>> columns(RecordRef ref) {
        return switch (ref.register()) {
            case Office.REGISTER -> Optional.of(Office.COLUMNS);
            case Parameters.REGISTER -> Optional.of(Parameters.COLUMNS);
            case Accounts.REGISTER -> Optional.of(AccountColumns.ALL);
            case Holidays.REGISTER -> Optional.of(Holidays.COLUMNS);
            case Phrases.REGISTER -> Optional.of(Phrases.COLUMNS);
            case Fields.REGISTER -> Optional.of(Fields.COLUMNS);
            case Medium.REGISTER -> Optional.of(Medium.COLUMNS);
            case Restoring.REGISTER -> Optional.of(Restoring.COLUMNS);
            default -> Optional.empty();
        };
    }

    private Optional<RegisterPort> port(RecordRef ref) {
        return ports.stream().filter(port -> port.key().equals(ref.register())).findFirst();
    }
}
