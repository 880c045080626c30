/** What was published in a number of an official gazette. */
@NullMarked
package org.spona.regulations.gazette;

import org.jspecify.annotations.NullMarked;
