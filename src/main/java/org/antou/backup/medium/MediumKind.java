package org.antou.backup.medium;

import java.nio.file.Path;
import org.antou.file.Disks;
import org.antou.register.Choice;

/** What a second place is; only what can leave the room, or stands elsewhere, counts as away from this computer. */
public enum MediumKind implements Choice {
    DRIVE("U盘或移动硬盘", true),
    SHARE("网络共享文件夹", true),
    DISK("本机另一块硬盘", false);

    private final String title;
    private final boolean away;

    MediumKind(String title, boolean away) {
        this.title = title;
        this.away = away;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether a copy there survives this computer. */
    public boolean away() {
        return away;
    }

    /** What the system says about a folder that exists; where it says nothing, a disk of this computer. */
    public static MediumKind guess(Path folder) {
        if (Disks.network(folder)) {
            return SHARE;
        }
        return Disks.removable(folder) ? DRIVE : DISK;
    }
}
