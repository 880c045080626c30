package org.spona.platform.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** One way to tell errors in every service. */
@AutoConfiguration
@Import(ProblemAdvice.class)
class ProblemAutoConfiguration {}
