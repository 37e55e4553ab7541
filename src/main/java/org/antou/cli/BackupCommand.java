package org.antou.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.antou.app.SignedIn;
import org.antou.backup.Verification;
import org.antou.backup.bundle.Reason;
import org.antou.backup.place.Place;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** antou backup: a verified bundle, in the data folder or, with everything in one file, where --to says. */
@CommandLine.Command(name = "backup", description = "备份并当场核对;放在数据文件夹的 backup 里,用 --to 另放一份带全部附件的")
final class BackupCommand extends Command {

    @Option(names = "--to", paramLabel = "目录", description = "放到这个文件夹,附件也装在包里(换机、带走用)")
    private Optional<Path> to = Optional.empty();

    @Mixin
    private StoreOptions store = new StoreOptions();

    BackupCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        return BackupJson.of(store.inStore(this, this::make));
    }

    private Verification make(SignedIn in) {
        return to.map(folder -> in.desk().backups().makeWhole(Reason.COMMAND, new Place(folder)))
                .orElseGet(() -> in.desk().backups().make(Reason.COMMAND));
    }
}
