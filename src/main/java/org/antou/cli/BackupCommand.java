package org.antou.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.antou.app.Errands.Errand;
import org.antou.app.Messenger;
import org.antou.app.SignedIn;
import org.antou.backup.Backups;
import org.antou.backup.Progress;
import org.antou.backup.Verification;
import org.antou.backup.bundle.Reason;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** antou backup: a verified bundle, in the data folder or, with everything in one file, where --to says; made by the window where one is open. */
@CommandLine.Command(name = "backup", description = "备份并当场核对;放在数据文件夹的 backup 里,用 --to 另放一份带全部附件的")
final class BackupCommand extends Command {

    /** A window looks every second; one that is busy drawing may be late. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Option(names = "--to", paramLabel = "目录", description = "放到这个已登记的第二存放处(见 antou medium),附件也装在包里(换机、带走用)")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--accept-shrunken", description = "库里的内容比上次备份少了很多,已查明无误,仍要备份")
    private boolean accepted;

    @Mixin
    private StoreOptions store = new StoreOptions();

    BackupCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        return new Messenger(store.holding(terminal()), PATIENCE)
                .bring(Errand.of(to, accepted), () -> store.confirm(terminal()))
                .map(BackupJson::of)
                .orElseGet(() -> BackupJson.of(store.inStore(this, this::make)));
    }

    private Verification make(SignedIn in) {
        if (to.isPresent()) {
            return in.desk().media().copyWhole(in.session(), to.get(), Progress.NONE);
        }
        Backups backups = in.desk().backups();
        return accepted ? backups.makeAccepted(Reason.COMMAND) : backups.make(Reason.COMMAND);
    }
}
