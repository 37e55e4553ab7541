package org.antou.app;

import java.util.List;
import org.antou.problem.Problem;
import org.antou.security.Session;

/**
 * An opened store and who opened it. Close the desk to sign out.
 *
 * @param mustChangePassword whether an administrator chose the password: nothing may be done before it is changed
 * @param notices            what to tell after the sign-in, for example that the key ring was mended
 */
public record SignedIn(Desk desk, Session session, boolean mustChangePassword, List<Problem.Expected> notices) {}
