package org.spona.platform.shell;

import jakarta.servlet.http.HttpServletResponse;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** A form that somebody has sent. */
public final class Submitted {

    private Submitted() {}

    /**
     * Does what a form asks, unless something in it has to be mended.
     *
     * @return false when it is to be shown again: then what is wrong stands at its fields, or on top of it, and the answer has the
     *     status 422 (RFC 9110, section 15.5.21), or 429 when she has to wait (RFC 6585, section 4)
     * @throws Refusal {@code not-found}: what does not exist has no form
     */
    public static boolean taken(BindingResult errors, HttpServletResponse response, Runnable work) {
        if (!errors.hasErrors()) {
            try {
                work.run();
                return true;
            } catch (Refusal refusal) {
                if (refusal.error() == CommonError.NOT_FOUND) {
                    throw refusal;
                }
                refusal.putInto(errors);
                if (refusal.error().status() == HttpStatus.TOO_MANY_REQUESTS) {
                    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                    return false;
                }
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return false;
    }
}
