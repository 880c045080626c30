/** What organisations ask the staff of their network about regulations, and what the association answers to all whom it concerns. */
@NullMarked
package org.spona.regulations.question;

import org.jspecify.annotations.NullMarked;
