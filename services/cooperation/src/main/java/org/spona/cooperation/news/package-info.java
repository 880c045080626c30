/** How those are told by mail whom something concerns. */
@NullMarked
package org.spona.cooperation.news;

import org.jspecify.annotations.NullMarked;
