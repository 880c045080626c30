/** Questions and answers as pages. */
@NullMarked
package org.spona.regulations.question.web;

import org.jspecify.annotations.NullMarked;
