/** Everything that is kept of a person, or is an organisation's, from all services: asked by an event, and told part by part. */
@NullMarked
package org.spona.platform.archive;

import org.jspecify.annotations.NullMarked;
