package org.antou.cadre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.FileAccess;
import org.antou.history.Change;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the confirmation that personnel files are allowed here. */
final class AccessPort extends RecordPort<FileAccess> {

    private final FileGate gate;

    AccessPort(FileGate gate) {
        super(FileGate.rows());
        this.gate = gate;
    }

    @Override
    public String title() {
        return "干部档案启用";
    }

    @Override
    public long count() {
        return all().size();
    }

    @Override
    protected List<FileAccess> all() {
        return gate.last().stream().toList();
    }

    @Override
    protected Optional<FileAccess> byId(UUID id) {
        return gate.last().filter(access -> access.id().equals(id));
    }

    @Override
    protected Hit hit(FileAccess access) {
        return new Hit(
                ref(access),
                access.allowed() ? "干部档案已启用" : "干部档案已停用",
                access.by() + " " + access.on().map(Object::toString).orElse(""));
    }

    @Override
    protected SearchKey searched(FileAccess access) {
        return SearchKey.of("干部档案启用 保密确认");
    }

    @Override
    public void undo(Change change, RecordRef ref, List<FieldChange> changes) {
        throw refused();
    }

    @Override
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        throw refused();
    }

    private static Problem.Expected refused() {
        return new Problem.Expected("启用干部档案是一次确认,不能撤销。", Parts.SAFE, "请管理员在“干部档案”里停用或重新确认。");
    }
}
