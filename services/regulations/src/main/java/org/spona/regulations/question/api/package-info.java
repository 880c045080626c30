/** Questions and answers as JSON. */
@NullMarked
package org.spona.regulations.question.api;

import org.jspecify.annotations.NullMarked;
