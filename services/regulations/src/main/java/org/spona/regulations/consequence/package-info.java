/** What rests on a provision that has changed, of whatever kind and service, and what was done about each. */
@NullMarked
package org.spona.regulations.consequence;

import org.jspecify.annotations.NullMarked;
