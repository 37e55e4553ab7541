package org.antou.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.RecordRef;
import org.antou.register.ValueType;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.store.ParameterStore;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 参数: what the office set for itself over the program's defaults, each value from a day on and with its basis. */
public final class Parameters {

    /** The key under which the history keeps changes of parameters. */
    public static final String REGISTER = "parameter";

    /** The fields of one value, as the history shows them. */
    public static final Columns<Parameter> COLUMNS = new Columns<>(
            List.of(
                    Column.text("name", "参数", p -> p.key().name()),
                    Column.of("validFrom", "自何日起", ValueType.DATE, p -> Optional.of(p.validFrom())),
                    Column.text("value", "数值", Parameter::value),
                    Column.text("basis", "依据", Parameter::basis)),
            (parameter, values) -> parameter);

    private final Store store;
    private final History history;

    public Parameters(Store store, History history) {
        this.store = store;
        this.history = history;
    }

    /** The value that holds on a day: of the record, not of today, where a rule asks. */
    public Parameter valueOn(ParameterKey key, LocalDate date) {
        List<Parameter> values = of(key);
        return values.stream()
                .filter(p -> !p.validFrom().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElse(values.get(0));
    }

    /** The number that holds on a day, in the unit of the parameter. */
    public int number(ParameterKey key, LocalDate date) {
        return Integer.parseInt(valueOn(key, date).value());
    }

    /** Every value of a parameter, oldest first; one of the office replaces a default of the same day. */
    public List<Parameter> of(ParameterKey key) {
        Map<LocalDate, Parameter> byDay = new TreeMap<>();
        key.defaults().forEach(d -> byDay.put(d.validFrom(), Parameter.of(key, d)));
        store.read(tx -> ParameterStore.of(tx, key)).forEach(p -> byDay.put(p.validFrom(), p));
        return List.copyOf(byDay.values());
    }

    /** Sets the value that holds from a day on; only for administrators. */
    public Parameter set(Session session, ParameterKey key, LocalDate validFrom, String value, String basis) {
        session.require(Role.ADMINISTRATOR);
        check(key, value, basis);
        return history.write(session, "设置参数“" + key.title() + "”", change -> {
            Optional<Parameter> before = ParameterStore.find(change.tx(), key, validFrom);
            UUID id = before.flatMap(Parameter::id).orElseGet(Ids::next);
            long version = before.map(Parameter::version).orElse(0L) + 1;
            Parameter after = new Parameter(Optional.of(id), version, key, validFrom, value.strip(), basis.strip());
            return save(change, before, after);
        });
    }

    private static Parameter save(Change change, Optional<Parameter> before, Parameter after) {
        ParameterStore.save(change.tx(), after);
        change.record(new RecordRef(REGISTER, after.id().orElseThrow()), COLUMNS, before, after);
        return after;
    }

    private static void check(ParameterKey key, String value, String basis) {
        if (!key.range().holds(value.strip())) {
            throw new Problem.Expected(
                    "“" + key.title() + "”只能是" + key.range().from() + "到"
                            + key.range().to() + "之间的整数。",
                    "没有改动任何内容。",
                    "请改正数值后再保存。");
        }
        if (basis.isBlank()) {
            throw new Problem.Expected("没有填写依据。", "没有改动任何内容。", "请写明改这个参数所依据的文件或通知。");
        }
    }
}
