package org.antou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antou.app.Desk;
import org.antou.app.SignedIn;
import org.antou.meeting.Meetings;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.paper.RecordSheet;
import org.antou.paper.PdfFiles;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;
import org.antou.paper.Unprintable;
import org.antou.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou export meetings: all meetings as a workbook, or the records of a year on paper; the ending chooses. */
@CommandLine.Command(name = "meetings", description = "文件名的结尾决定格式:.xlsx 导出全部会议,.pdf 打印一年的会议记录(一会一页)")
final class ExportMeetingsCommand extends Command {

    @Parameters(paramLabel = "文件", description = "要写的文件,例如 会议.xlsx")
    private Path file;

    @Option(names = "--year", paramLabel = "年份", description = ".pdf 打印哪一年的;不给则是今年")
    private Optional<Integer> year = Optional.empty();

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportMeetingsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        if (SheetExport.wanted(file)) {
            return store.inStore(
                    this,
                    in -> new SheetExport(file, Optional.empty())
                            .of(in, in.desk().meetings().sheet()));
        }
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new Problem.Expected(
                    "看不出“" + file.getFileName() + "”要导出成什么格式。", "没有写任何文件。", "请用 .xlsx 或 .pdf 结尾的文件名。");
        }
        return store.inStore(this, this::print);
    }

    private Answer print(SignedIn in) {
        Desk desk = in.desk();
        int which = year.orElseGet(() -> LocalDate.now(terminal().clock()).getYear());
        Meetings register = desk.meetings().meetings();
        List<Meeting> meetings =
                register.onPaper(register.between(LocalDate.of(which, 1, 1), LocalDate.of(which, 12, 31)));
        if (meetings.isEmpty()) {
            throw new Problem.Expected(which + "年还没有会议,没有可以打印的内容。", "没有写任何文件。", "请用 --year 指明年份,或先登记会议。");
        }
        PdfPaper paper = new Press().print(RecordSheet.of(desk.office().get().unit(), meetings));
        paper.unprintable().stream().map(Unprintable::text).forEach(terminal().err()::println);
        PdfFiles.save(paper, file);
        String path = file.toAbsolutePath().toString();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", path).put("meetings", meetings.size()).put("pages", paper.pages());
        return Answer.good(json, "已打印" + meetings.size() + "次会议、" + paper.pages() + "页:" + path);
    }
}
