/** Issues as JSON. */
@NullMarked
package org.spona.regulations.issue.api;

import org.jspecify.annotations.NullMarked;
