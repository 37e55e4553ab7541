package org.antou.app.check;

import java.nio.file.Path;
import java.util.Optional;
import org.antou.problem.Problem;

/** An update or an uninstall replaces the program's folder with everything in it. */
final class OutsideProgram implements FolderCheck {

    private final Path program;
    private final boolean portable;

    /** @param portable whether the program carries its data with it, in its folder data */
    OutsideProgram(Path program, boolean portable) {
        this.program = program.toAbsolutePath().normalize();
        this.portable = portable;
    }

    @Override
    public Optional<Problem.Expected> look(Path folder) {
        Path chosen = folder.toAbsolutePath().normalize();
        boolean carried = portable && chosen.equals(program.resolve("data"));
        return chosen.startsWith(program) && !carried
                ? Optional.of(new Problem.Expected(
                        "“" + folder + "”在程序自己的文件夹里,升级或卸载程序时会连数据一起删掉。", NOTHING_DONE, "请另选一个程序之外的文件夹。"))
                : Optional.empty();
    }
}
