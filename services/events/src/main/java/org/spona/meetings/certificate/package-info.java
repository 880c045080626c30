/** What somebody can show who was at a webinar, a training or a study visit. */
@NullMarked
package org.spona.meetings.certificate;

import org.jspecify.annotations.NullMarked;
