/** What makes a provision hard to apply: reported by organisations, taken together by staff, answered or raised. */
@NullMarked
package org.spona.regulations.issue;

import org.jspecify.annotations.NullMarked;
