package org.antou.app;

import java.util.List;
import java.util.Optional;
import org.antou.account.Account;
import org.antou.account.FreshCode;
import org.antou.account.store.AccountStore;
import org.antou.backup.Parcel;
import org.antou.backup.Restorer;
import org.antou.backup.Unpacked;
import org.antou.backup.bundle.Manifest;
import org.antou.history.Audit;
import org.antou.problem.Problem;
import org.antou.security.Keys;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.OfficeNames;
import org.antou.settings.store.SettingStore;
import org.antou.store.Store;

/**
 * 换机: a bundle becomes the data of a new folder, on this computer or another one, whatever its system. New key ring and
 * recovery code; the accounts are the old ones, without passwords; the data are the same.
 */
public final class Moving {

    private Moving() {}

    /**
     * What a bundle is, before anybody restores it.
     *
     * @param unit           whose data it holds
     * @param administrators login names, one of which gets the new password
     */
    public record Looked(Manifest manifest, String unit, List<String> administrators) {}

    /** Opens a bundle for looking at it; refuses (Problem.Expected) a damaged one or a wrong password. */
    public static Looked look(Parcel parcel) {
        try (Unpacked unpacked = Restorer.unpack(parcel)) {
            Store store = unpacked.store();
            List<String> administrators = store.read(AccountStore::all).stream()
                    .filter(account -> account.enabled() && account.role() == Role.ADMINISTRATOR)
                    .map(Account::login)
                    .toList();
            String unit =
                    store.read(SettingStore::office).map(OfficeNames::unit).orElse("");
            return new Looked(unpacked.manifest(), unit, administrators);
        }
    }

    /**
     * Restores into the folder that was just taken, which must hold no data.
     *
     * @param login    an administrator of the restored data; where empty, the only one
     * @param password its new password
     */
    public static Opened restore(Startup startup, Parcel parcel, Optional<String> login, char[] password) {
        DataFolder.begin(startup.folder());
        Keys.Created fresh = Keys.create(startup.folder(), startup.clock());
        return startup.with(
                fresh.keys(),
                (folder, keys) -> {
                    Manifest manifest = new Restorer(startup.clock()).into(folder, parcel, keys);
                    return checked(Store.open(folder, keys), manifest);
                },
                restored -> {
                    requireHistory(restored);
                    Session session = restored.accounts().takeOver(login, password);
                    restored.adoptLockout();
                    restored.backups().prepare();
                    DataFolder.finish(startup.folder());
                    return new Opened(new SignedIn(restored, session, false, List.of()), FreshCode.first(fresh.code()));
                });
    }

    /** Refuses a store that is not what the bundle tells. */
    static Store checked(Store store, Manifest manifest) {
        boolean same = store.sealed().head().equals(manifest.contents().head())
                && manifest.contents().counts().entrySet().stream()
                        .allMatch(e -> store.sealed().counts().getOrDefault(e.getKey(), 0L) >= e.getValue());
        if (!same) {
            store.close();
            throw different();
        }
        return store;
    }

    private static void requireHistory(Desk restored) {
        Audit audit = restored.history().audit();
        if (!audit.whole()) {
            throw different();
        }
    }

    static Problem.Expected different() {
        return new Problem.Expected("恢复出来的数据与备份包不一致。", "备份包和原来的数据没有改动。", "请检查这台电脑的磁盘,再恢复一次。");
    }
}
