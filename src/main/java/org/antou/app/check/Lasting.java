package org.antou.app.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.antou.problem.Problem;

/** Temporary folders are emptied by the system without asking. */
final class Lasting implements FolderCheck {

    private final List<Path> temporary;

    Lasting(List<Path> temporary) {
        this.temporary = temporary.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .toList();
    }

    @Override
    public Optional<Problem.Expected> look(Path folder) {
        Path chosen = folder.toAbsolutePath().normalize();
        return temporary.stream().anyMatch(chosen::startsWith)
                ? Optional.of(
                        new Problem.Expected("“" + folder + "”在临时文件夹里,系统会不经询问就清空它。", ONLY_A_WARNING, "正式使用请另选一个文件夹。"))
                : Optional.empty();
    }
}
