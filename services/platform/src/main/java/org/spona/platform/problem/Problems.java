package org.spona.platform.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.spona.platform.problem.Problem.Mending;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.ErrorResponse;

/** Which problem an exception is. */
class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    Problem of(Exception exception) {
        return switch (exception) {
            case InvalidInput input ->
                invalid(input.fieldErrors().stream()
                        .map(error -> new Mending(
                                error.field(),
                                messages.getMessage(error.message(), null, LocaleContextHolder.getLocale())))
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
            case ErrorResponse response -> Problem.of(CommonError.ofStatus(response.getStatusCode()));
            case Exception _ -> Problem.of(ofConversion(exception));
        };
    }

    private static Problem invalid(List<Mending> fieldErrors) {
        return new Problem(CommonError.INVALID, List.of(), fieldErrors);
    }

    private List<Mending> fieldErrors(Errors errors) {
        return Stream.concat(
                        errors.getFieldErrors().stream().map(error -> new Mending(error.getField(), words(error))),
                        errors.getGlobalErrors().stream().map(error -> new Mending("", words(error))))
                .toList();
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

    private static ErrorCode ofConversion(Exception exception) {
        return exception instanceof org.springframework.http.converter.HttpMessageNotReadableException
                        || exception instanceof org.springframework.beans.TypeMismatchException
                ? CommonError.BAD_REQUEST
                : CommonError.INTERNAL;
    }
}
