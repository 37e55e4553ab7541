package org.antou;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Which way the rooms may look, and who may touch the outside. */
@AnalyzeClasses(
        packages = "org.antou",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NotGenerated.class})
class ArchitectureTest {

    private static final String[] FEATURES = {
        "org.antou.ledger..",
        "org.antou.meeting..",
        "org.antou.cadre..",
        "org.antou.passport..",
        "org.antou.people..",
        "org.antou.periodic.."
    };

    @ArchTest
    static final ArchRule no_cycles = slices().assignedFrom(new Rooms())
            .should()
            .beFreeOfCycles()
            .because("a newcomer must be able to read one room after the other");

    @ArchTest
    static final ArchRule a_feature_store_sees_only_its_model = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.antou.ledger.store..",
                    "org.antou.people.store..",
                    "org.antou.meeting.store..",
                    "org.antou.passport.store..",
                    "org.antou.cadre.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.antou.ledger",
                    "org.antou.people",
                    "org.antou.passport",
                    "org.antou.cadre",
                    "..view..",
                    "..paper..",
                    "org.antou.history..")
            .because("a store is asked by its service and asks nobody");

    @ArchTest
    static final ArchRule a_service_has_no_window = noClasses()
            .that()
            .resideOutsideOfPackages("..view..", "org.antou.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..view..")
            .because("the command line runs the same services without a display");

    @ArchTest
    static final ArchRule nothing_looks_at_the_shell = noClasses()
            .that()
            .resideOutsideOfPackages("org.antou", "org.antou.desktop..", "org.antou.cli..", "org.antou.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.antou.desktop..", "org.antou.cli..", "org.antou.app..")
            .because("services must work for window and command line alike");

    @ArchTest
    static final ArchRule app_is_below_both_faces = noClasses()
            .that()
            .resideInAPackage("org.antou.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.antou.desktop..", "org.antou.cli..")
            .because("the opened desk is what both are handed");

    @ArchTest
    static final ArchRule shared_rooms_know_no_feature = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.antou.register..",
                    "org.antou.history..",
                    "org.antou.attachment..",
                    "org.antou.letter..",
                    "org.antou.book..",
                    "org.antou.likeness..",
                    "org.antou.lending..",
                    "org.antou.backup..",
                    "org.antou.settings..",
                    "org.antou.sheet..",
                    "org.antou.document..",
                    "org.antou.paper..",
                    "org.antou.store..",
                    "org.antou.security..",
                    "org.antou.account..",
                    "org.antou.task..",
                    "org.antou.problem..",
                    "org.antou.text..",
                    "org.antou.ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(FEATURES))
            .because("one register must never shape what all registers share");

    @ArchTest
    static final ArchRule features_do_not_import_each_other = noClasses()
            .that()
            .resideInAPackage("org.antou.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.antou.meeting..", "org.antou.cadre..", "org.antou.passport..")
            .because("one register points to another by RecordRef, or is asked through its port");

    @ArchTest
    static final ArchRule the_cabinet_imports_no_other_register = noClasses()
            .that()
            .resideInAPackage("org.antou.passport..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.antou.ledger..", "org.antou.meeting..", "org.antou.cadre..", "org.antou.periodic..")
            .because("one register points to another by RecordRef, or is asked through its port");

    @ArchTest
    static final ArchRule personnel_files_import_no_other_register = noClasses()
            .that()
            .resideInAPackage("org.antou.cadre..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.antou.ledger..", "org.antou.meeting..", "org.antou.passport..", "org.antou.periodic..")
            .because("one register points to another by RecordRef, or is asked through its port");

    @ArchTest
    static final ArchRule people_know_no_register = noClasses()
            .that()
            .resideInAPackage("org.antou.people..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.antou.ledger..", "org.antou.meeting..", "org.antou.cadre..", "org.antou.passport..")
            .because("people are the ground that the four registers stand on");

    @ArchTest
    static final ArchRule store_and_security_apart = noClasses()
            .that()
            .resideInAPackage("org.antou.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antou.security..")
            .because("start-up hands the keys over; the store knows no accounts");

    @ArchTest
    static final ArchRule security_knows_no_store = noClasses()
            .that()
            .resideInAPackage("org.antou.security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antou.store..")
            .because("keys must be usable before a store is open");

    @ArchTest
    static final ArchRule sql_only_in_stores = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jooq..", "org.h2..", "org.flywaydb..")
            .because("whoever looks for the SQL of a register looks into its store, and nowhere else");

    @ArchTest
    static final ArchRule stores_are_reached_through_services = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "org.antou.app..")
            .and()
            .resideInAnyPackage("..view..", "..paper..", "org.antou.desktop..", "org.antou.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antou.*.store..")
            .because("a window that writes rows would bypass roles and history");

    @ArchTest
    static final ArchRule windows_only_in_views = noClasses()
            .that()
            .resideOutsideOfPackages("..view..", "org.antou.ui..", "org.antou.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
            .because("everything else must run and be tested without a window");

    @ArchTest
    static final ArchRule models_are_plain = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "org.antou.ledger.model..",
                            "org.antou.people.model..",
                            "org.antou.meeting.model..",
                            "org.antou.periodic.model..",
                            "org.antou.passport.model..",
                            "org.antou.cadre.model..",
                            "org.antou.register",
                            "org.antou.lending..",
                            "org.antou.text..",
                            "org.antou.problem..")
                    .or(resideInAPackage("")))
            .because("rules are pure functions: records, parameters and a date in, findings out");

    @ArchTest
    static final ArchRule office_files_have_one_door = noClasses()
            .that()
            .resideOutsideOfPackages("org.antou.sheet..", "org.antou.document..", "org.antou.paper..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.dhatim..")
            .because("hostile files are bounded in one place");

    @ArchTest
    static final ArchRule pdf_has_one_door = noClasses()
            .that()
            .resideOutsideOfPackages("org.antou.paper..", "org.antou.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..")
            .because("there is one way to paper");

    @ArchTest
    static final ArchRule threads_only_in_task = noClasses()
            .that()
            .resideOutsideOfPackages("org.antou.task..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.concurrent\\.(Executors|ExecutorService|CompletableFuture|ThreadPoolExecutor|ForkJoinPool)|java\\.util\\.Timer")
            .because("a window freezes where work runs unseen");

    @ArchTest
    static final ArchRule dialogs_only_in_ui = noClasses()
            .that()
            .resideOutsideOfPackage("org.antou.ui..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "javafx\\.scene\\.control\\.(Alert|Dialog|ChoiceDialog|TextInputDialog)|javafx\\.stage\\.(FileChooser|DirectoryChooser)")
            .because("buttons are named by the action, sizes fit the screen, and problems look the same everywhere");

    @ArchTest
    static final ArchRule time_is_passed_in = noClasses()
            .should()
            .callMethod("java.time.LocalDate", "now")
            .orShould()
            .callMethod("java.time.LocalDateTime", "now")
            .orShould()
            .callMethod("java.time.Instant", "now")
            .because("a rule is tested on the date it is given");

    @ArchTest
    static final ArchRule no_web_view = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene.web..")
            .because("Chinese input fails in it");

    /** The generated tables are not ours to judge. */
    static final class NotGenerated implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("org/antou/store/db/");
        }
    }

    /** A room is a package below org.antou; the three parts of {@code register} count as rooms of their own. */
    private static final class Rooms implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            String[] path = javaClass.getPackageName().split("\\.");
            if (path.length < 3 || !javaClass.getPackageName().startsWith("org.antou")) {
                return SliceIdentifier.ignore();
            }
            boolean ownRoom = path.length > 3 && (path[2].equals("register") || path[3].equals("view"));
            return ownRoom ? SliceIdentifier.of(path[2], path[3]) : SliceIdentifier.of(path[2]);
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }
}
