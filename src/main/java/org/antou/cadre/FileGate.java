package org.antou.cadre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.antou.cadre.model.FileAccess;
import org.antou.cadre.store.GateStore;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.port.ShelfRows;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/**
 * Whether the register of personnel files may be used here. It is off until an administrator has put down who confirmed that
 * the unit's secrecy rules allow it; every view, command, paper and workbook of the register asks here first.
 */
public final class FileGate {

    private final Store store;
    private final History history;
    private final Clock clock;
    private final GateStore shelf = new GateStore();

    public FileGate(Store store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** Who confirmed it last, and what; empty where nobody did yet. */
    public Optional<FileAccess> last() {
        return store.read(shelf::all).stream().findFirst();
    }

    public boolean isOpen() {
        return last().filter(FileAccess::allowed).isPresent();
    }

    /** Refuses whatever was to be done with personnel files while the register is off. */
    public void require() {
        if (!isOpen()) {
            throw new Problem.Expected(
                    "干部档案还没有启用:要先由管理员确认本单位的保密要求允许在这台电脑上登记。", "没有读取也没有改动任何内容。", "请管理员打开“干部档案”,填写确认人、日期和依据后启用。");
        }
    }

    /** Switches the register on. */
    public FileAccess open(Session session, String by, LocalDate on, String basis) {
        return save(session, "启用干部档案", true, new Confirmation(by, on, basis));
    }

    /** Switches it off again; nothing is deleted. */
    public FileAccess shut(Session session, String by, LocalDate on, String basis) {
        return save(session, "停用干部档案", false, new Confirmation(by, on, basis));
    }

    private record Confirmation(String by, LocalDate on, String basis) {}

    private FileAccess save(Session session, String action, boolean allowed, Confirmation said) {
        session.require(Role.ADMINISTRATOR);
        if (said.by().isBlank() || said.basis().isBlank()) {
            throw new Problem.Expected("确认人和依据都要填写。", "没有改动任何内容。", "请写明谁确认的、依据哪份文件或哪次会议。");
        }
        if (said.on().isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new Problem.Expected("确认日期在今天之后。", "没有改动任何内容。", "请改好后再确认。");
        }
        return history.write(session, action, change -> {
            Optional<FileAccess> now = shelf.all(change.tx()).stream().findFirst();
            return rows().save(
                            change,
                            new FileAccess(
                                    now.map(FileAccess::id).orElseGet(Ids::next),
                                    now.map(FileAccess::version).orElse(0L),
                                    allowed,
                                    said.by().strip(),
                                    Optional.of(said.on()),
                                    said.basis().strip()));
        });
    }

    static ShelfRows<FileAccess> rows() {
        return new ShelfRows<>(
                new ShelfRows.Shape<>(
                        FileAccess.REGISTER, FileAccess.COLUMNS, FileAccess.COLUMNS, FileAccess.BY, FileAccess::of),
                new GateStore());
    }
}
