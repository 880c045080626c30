package org.spona.platform.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Problem.Mending;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Which problem an exception is. */
class Problems {

    /** Where the fields of an embedded value begin, in forms. */
    private static final Pattern EMBEDDED = Pattern.compile("(?<=^|\\.)content\\.");

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    Problem of(Exception exception) {
        return switch (exception) {
            case InvalidInput input ->
                invalid(input.fieldErrors().stream()
                        .map(error -> new Mending(
                                inJson(error.field()),
                                messages.getMessage(
                                        error.message(), error.arguments().toArray(), LocaleContextHolder.getLocale())))
                        .toList());
            case Refusal refusal -> Problem.of(refusal.error(), refusal.arguments());
            case Errors errors -> invalid(fieldErrors(errors));
            case MethodValidationResult result -> invalid(fieldErrors(result));
            case ConstraintViolationException violations ->
                invalid(violations.getConstraintViolations().stream()
                        .map(violation ->
                                new Mending(violation.getPropertyPath().toString(), violation.getMessage()))
                        .toList());
            case OptimisticLockingFailureException _ -> Problem.of(CommonError.STALE);
            case DataIntegrityViolationException _ -> Problem.of(CommonError.CONFLICT);
            case AccessDeniedException _ -> Problem.of(CommonError.FORBIDDEN);
            case CannotCreateTransactionException _, DataAccessResourceFailureException _, QueryTimeoutException _ ->
                Problem.of(CommonError.UNAVAILABLE);
            case HttpMessageNotReadableException unreadable -> ofBody(unreadable);
            case MethodArgumentTypeMismatchException mismatch ->
                new Problem(
                        CommonError.BAD_REQUEST,
                        List.of(),
                        List.of(new Mending(
                                mismatch.getName(), words(mismatch.getErrorCode(), mismatch.getRequiredType()))));
            case ErrorResponse response -> Problem.of(CommonError.ofStatus(response.getStatusCode()));
            case TypeMismatchException _, MultipartException _, RequestRejectedException _ ->
                Problem.of(CommonError.BAD_REQUEST);
            case Exception _ -> Problem.of(CommonError.INTERNAL);
        };
    }

    private static Problem invalid(List<Mending> fieldErrors) {
        return new Problem(CommonError.INVALID, List.of(), fieldErrors);
    }

    private List<Mending> fieldErrors(Errors errors) {
        return Stream.concat(
                        errors.getFieldErrors().stream()
                                .map(error -> new Mending(inJson(error.getField()), words(error))),
                        errors.getGlobalErrors().stream().map(error -> new Mending("", words(error))))
                .toList();
    }

    /** What a thing says is an embedded value of its own, whose fields stand beside the others in JSON. */
    private static String inJson(String field) {
        return EMBEDDED.matcher(field).replaceAll("");
    }

    private List<Mending> fieldErrors(MethodValidationResult result) {
        return result.getParameterValidationResults().stream()
                .flatMap(parameter -> {
                    var name = parameter.getMethodParameter().getParameterName();
                    return parameter.getResolvableErrors().stream()
                            .map(error -> new Mending(name == null ? "" : name, words(error)));
                })
                .toList();
    }

    private String words(MessageSourceResolvable error) {
        return messages.getMessage(error, LocaleContextHolder.getLocale());
    }

    /** A value of the wrong kind is told at its field; what is no JSON at all has none. */
    private Problem ofBody(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof DatabindException mismatch) {
            String field = field(mismatch.getPath());
            if (!field.isEmpty()) {
                boolean text =
                        mismatch instanceof InvalidFormatException format && format.getTargetType() == String.class;
                Class<?> type = mismatch instanceof MismatchedInputException input ? input.getTargetType() : null;
                return new Problem(
                        text ? CommonError.INVALID : CommonError.BAD_REQUEST,
                        List.of(),
                        List.of(new Mending(field, words(text ? "unreadableText" : "typeMismatch", type))));
            }
        }
        return Problem.of(CommonError.BAD_REQUEST);
    }

    /** As the checks of fields write it: {@code agenda[0].title}. */
    private static String field(List<Reference> path) {
        return path.stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private String words(String code, @Nullable Class<?> type) {
        String of = type == null ? "" : type.isEnum() ? Enum.class.getName() : type.getName();
        return words(new DefaultMessageSourceResolvable(new String[] {code + "." + of, code}));
    }
}
