package org.antou.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.antou.account.Account;
import org.antou.backup.Media;
import org.antou.backup.Parcel;
import org.antou.backup.Progress;
import org.antou.backup.Restorer;
import org.antou.backup.Unpacked;
import org.antou.backup.bundle.Manifest;
import org.antou.backup.bundle.Reason;
import org.antou.history.Audit;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/**
 * 恢复: puts the state of a bundle in the place of the opened store. A safety copy first, then into a folder of its own,
 * verified there, then swapped; the old store is kept. Key ring and passwords stay as they are.
 */
public final class Restoring {

    /** The key under which the history of the restored store keeps that it was restored. */
    public static final String REGISTER = "restore";

    /** How the history shows it: a restore is told by the name of its bundle, an old store by its own. */
    public static final Columns<String> COLUMNS = new Columns<>(
            List.of(Column.text("bundle", "备份包", name -> name), Column.text("old", "旧库", name -> "")),
            (name, values) -> name);

    private final Desk desk;

    Restoring(Desk desk) {
        this.desk = desk;
    }

    /**
     * A restored store that waits for its place.
     *
     * @param manifest what it holds
     * @param kept     the folder that will keep the old store
     */
    public record Prepared(Manifest manifest, Path kept) {

        /** Takes the place; the desk must be closed, the data folder still held. */
        public void takePlace() {
            Swap.in(kept.getParent()).run(kept.getFileName().toString());
        }
    }

    /** What would change if this bundle took the place of what is there now. */
    public Comparison compare(Session session, Path bundle) {
        session.require(Role.CLERK);
        try (Unpacked unpacked = desk.backups().unpack(bundle)) {
            return Comparison.of(desk, desk.beside(unpacked.store()), unpacked.manifest());
        }
    }

    /** What stands in a bundle, register by register; needs no more than reading it. */
    public Inside look(Session session, Path bundle) {
        session.require(Role.CLERK);
        try (Unpacked unpacked = desk.backups().unpack(bundle)) {
            return Inside.of(desk.beside(unpacked.store()), unpacked.manifest());
        }
    }

    /** Does everything up to the swap; where this fails, nothing has changed. */
    public Prepared prepare(Session session, Path bundle, Progress progress) {
        session.require(Role.ADMINISTRATOR);
        desk.backups().before(Reason.BEFORE_RESTORE);
        Swap swap = Swap.in(desk.folder());
        Path fresh = swap.fresh();
        try {
            Parcel parcel = new Parcel(bundle, desk.backups().password());
            Manifest manifest = new Restorer(desk.clock()).into(fresh, parcel, desk.storeKeys(), progress);
            check(session, fresh, manifest, bundle);
            return new Prepared(manifest, desk.folder().resolve(OldStores.folder(now())));
        } catch (RuntimeException failed) {
            swap.discard();
            throw failed;
        }
    }

    private void check(Session session, Path fresh, Manifest manifest, Path bundle) {
        try (Store store = Moving.checked(Store.open(fresh, desk.storeKeys()), manifest)) {
            Audit audit = new History(store, desk.clock()).audit();
            if (!audit.whole()) {
                throw Moving.different();
            }
            Desk restored = desk.beside(store);
            restored.accounts()
                    .find(session.account())
                    .filter(account -> account.enabled() && account.role() == Role.ADMINISTRATOR)
                    .orElseThrow(() -> stranger(restored));
            restored.backups().restored();
            restored.history().write(session, "从备份恢复", change -> {
                RecordRef ref = new RecordRef(REGISTER, Ids.next());
                Media.adopt(change, desk.media().known());
                change.record(
                        ref, COLUMNS.diff(Optional.empty(), bundle.getFileName().toString()));
                return ref;
            });
        }
    }

    private static Problem.Expected stranger(Desk restored) {
        String names = restored.accounts().list().stream()
                .filter(account -> account.enabled() && account.role() == Role.ADMINISTRATOR)
                .map(Account::login)
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
        return new Problem.Expected(
                "备份包里还没有您这个账户,或者它那时不是管理员,恢复后您会登录不上。",
                "没有改动任何内容。",
                "请由那时的管理员(" + names + ")登录后恢复;或者把备份包恢复到另一个新的数据文件夹(首次使用页面的“从备份恢复”)。");
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(desk.clock().instant(), desk.clock().getZone());
    }
}
