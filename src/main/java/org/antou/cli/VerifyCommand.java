package org.antou.cli;

import java.nio.file.Path;
import org.antou.backup.Verification;
import org.antou.backup.Verifier;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** antou verify: restores a bundle into memory and compares it with what it was written from. */
@CommandLine.Command(name = "verify", description = "核对一个备份包:在内存里恢复一遍,核对条数、内容和历史链;有问题时退出状态为 1")
final class VerifyCommand extends Command {

    @Parameters(paramLabel = "备份包", description = "要核对的备份包(.zip)")
    private Path bundle;

    @Mixin
    private BundlePasswordOption bundlePassword = new BundlePasswordOption();

    @Mixin
    private StoreOptions store = new StoreOptions();

    VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    /** With the bundle's password no store is needed, and none is opened. */
    @Override
    Answer run() {
        Verification verification = bundlePassword.given()
                ? new Verifier(terminal().clock()).verify(bundle, bundlePassword.get(terminal()))
                : store.inStore(this, in -> in.desk().backups().verify(bundle));
        return BackupJson.of(verification);
    }
}
