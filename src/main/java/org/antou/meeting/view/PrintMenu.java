package org.antou.meeting.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.antou.meeting.Meetings;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.paper.RecordSheet;
import org.antou.meeting.paper.SignInSheet;
import org.antou.paper.Sheets;
import org.antou.register.RecordRef;
import org.antou.ui.Icons;

/** 打印: the chosen meetings on paper, the oldest first. */
final class PrintMenu {

    private static final RecordRef BOOK = new RecordRef("book." + Meetings.KEY, new UUID(0, 0));

    private final MeetingPlace place;
    private final Supplier<List<UUID>> chosen;
    private final MenuButton button = new MenuButton("打印", Icons.PRINT.node());

    PrintMenu(MeetingPlace place, Supplier<List<UUID>> chosen) {
        this.place = place;
        this.chosen = chosen;
        button.setId("meeting-print");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems()
                .setAll(
                        item("会议记录(一会一页)…", meetings -> RecordSheet.of(place.unit(), meetings)),
                        item("签到表…", meetings -> SignInSheet.of(place.unit(), meetings)),
                        book());
    }

    /** The year's book is of a branch, not of what is selected. */
    private MenuItem book() {
        MenuItem item = new MenuItem("会议记录本(装订、续打)…");
        item.setOnAction(e -> place.work().navigator().open(BOOK));
        return item;
    }

    Node node() {
        return button;
    }

    private MenuItem item(String title, Function<List<Meeting>, Sheets> make) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(e -> print(make));
        return item;
    }

    private void print(Function<List<Meeting>, Sheets> make) {
        List<UUID> ids = chosen.get();
        if (ids.isEmpty()) {
            place.work().dialogs().info("打印", "还没有选中会议。请先在列表里选一条或几条(按住 Ctrl 或 Shift 多选),再打印。");
            return;
        }
        place.work()
                .jobs()
                .run(
                        "准备打印",
                        job -> make.apply(
                                place.meetings().onPaper(place.meetings().some(ids))),
                        place.neighbours().papers()::preview,
                        place.work().dialogs()::problem);
    }
}
