package org.spona.platform.problem;

import org.springframework.validation.Errors;

/** What was asked cannot be done, for a reason that the person or program who asked should be told. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ErrorCode error;
    private final transient Object[] arguments;

    /**
     * @param error what went wrong
     * @param arguments for the placeholders of its message; never personal data of third persons
     */
    public Refusal(ErrorCode error, Object... arguments) {
        super(error.code());
        this.error = error;
        this.arguments = arguments.clone();
    }

    /**
     * @param error what went wrong
     * @param cause for the log, never told
     */
    public Refusal(ErrorCode error, Throwable cause) {
        super(error.code(), cause);
        this.error = error;
        this.arguments = new Object[0];
    }

    /** What does not exist, or is not visible to the reader, which is the same to her. */
    public static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }

    /** Says it on top of a form, so that the page can show it again with all that was typed. */
    public void putInto(Errors form) {
        form.reject("error." + error.code() + ".detail", arguments, null);
    }

    public ErrorCode error() {
        return error;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
