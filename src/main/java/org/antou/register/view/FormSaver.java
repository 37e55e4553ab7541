package org.antou.register.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.antou.problem.Problem;

/**
 * Saves what a form holds. Looks first at the record as it stands by now: changes of somebody else to other fields are
 * kept beside mine, those to the same fields are shown, and the clerk chooses.
 */
final class FormSaver<R> {

    private final Workplace workplace;
    private final FormSpec<R> spec;
    private final List<FormPart<R>> parts;
    private final Consumer<R> saved;
    private final Runnable notSaved;

    FormSaver(Workplace workplace, FormSpec<R> spec, List<FormPart<R>> parts, Consumer<R> saved, Runnable notSaved) {
        this.workplace = workplace;
        this.spec = spec;
        this.parts = parts;
        this.saved = saved;
        this.notSaved = notSaved;
    }

    void save(Editing<R> now, R mine) {
        UUID id = spec.keeper().id(now.base());
        workplace.jobs().run("保存", job -> spec.keeper().current(id), current -> meet(now, mine, current), this::failed);
    }

    private void meet(Editing<R> now, R mine, Optional<R> current) {
        Optional<Merge<R>> merge = current.map(theirs -> new Merge<>(spec.columns(), now.base(), theirs, mine));
        if (merge.isEmpty()) {
            store(mine);
        } else if (merge.get().isCalm()) {
            store(spec.keeper().onto(mine, merge.get().theirs()));
        } else if (merge.get().contested().isEmpty()) {
            store(merged(now, merge.get(), Set.of()));
        } else {
            ask(now, merge.get());
        }
    }

    private void ask(Editing<R> now, Merge<R> merge) {
        MergeDialog.ask(workplace.dialogs(), merge)
                .ifPresentOrElse(insisted -> store(merged(now, merge, insisted)), notSaved);
    }

    /** Their record with my fields; a part that I edited is mine, the others stay theirs. */
    private R merged(Editing<R> now, Merge<R> merge, Set<String> insisted) {
        R record = merge.result(insisted);
        for (FormPart<R> part : parts) {
            if (now.isEdited(part)) {
                record = part.apply(record);
            }
        }
        return spec.keeper().onto(record, merge.theirs());
    }

    private void store(R record) {
        workplace.jobs().run("保存", job -> spec.keeper().save(record), saved, this::failed);
    }

    private void failed(Problem problem) {
        workplace.dialogs().problem(problem);
        notSaved.run();
    }
}
