/** Exchange of expertise and study visits: what an organisation offers or needs, who answers, and how both sides say it was. */
@NullMarked
package org.spona.cooperation.exchange;

import org.jspecify.annotations.NullMarked;
