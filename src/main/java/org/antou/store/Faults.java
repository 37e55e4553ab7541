package org.antou.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.antou.problem.Problem;
import org.h2.api.ErrorCode;

/** Sorts what a use case threw: a problem of the clerk, a failing disk, or a mistake of the program. */
final class Faults {

    /** After these the database is no longer usable and must be opened again. */
    private static final Set<Integer> FATAL = Set.of(
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.OBJECT_CLOSED);

    private Faults() {}

    /** Whether the database itself failed, not the statement. */
    static boolean fatal(Throwable thrown) {
        return sql(thrown).filter(e -> FATAL.contains(e.getErrorCode())).isPresent();
    }

    /**
     * What to throw on: an error of the database as a bug without its text, because H2 quotes values in it and the log is
     * not encrypted; anything else as it came.
     */
    static RuntimeException plain(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof Problem problem) {
            return problem;
        }
        Optional<SQLException> sql = sql(thrown);
        if (sql.isPresent()) {
            return new Problem.Bug("database error " + sql.get().getErrorCode(), bare(sql.get()));
        }
        return thrown instanceof RuntimeException runtime ? runtime : new Problem.Bug("store", thrown);
    }

    /** The error of the database among the causes, without what it quotes; the cause itself where there is none. */
    static Throwable withoutText(Throwable cause) {
        return sql(cause).map(Faults::bare).orElse(cause);
    }

    private static Throwable bare(SQLException e) {
        SQLException bare = new SQLException("H2 error " + e.getErrorCode(), e.getSQLState(), e.getErrorCode());
        bare.setStackTrace(e.getStackTrace());
        return bare;
    }

    private static Optional<SQLException> sql(Throwable thrown) {
        return Failures.causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }
}
