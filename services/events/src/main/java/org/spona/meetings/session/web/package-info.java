/** The pages of that screen. */
@NullMarked
package org.spona.meetings.session.web;

import org.jspecify.annotations.NullMarked;
