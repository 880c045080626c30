/** What obligations ask of organisations, on the lists of those who answer for them. */
@NullMarked
package org.spona.regulations.waiting;

import org.jspecify.annotations.NullMarked;
