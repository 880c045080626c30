/** Working days: public holidays by the laws of countries and entities. */
@NullMarked
package org.spona.meetings.workday;

import org.jspecify.annotations.NullMarked;
