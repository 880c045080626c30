/** What strangers may try: every address of the house as its contracts and pages name it, and inputs that nobody means well. */
@NullMarked
package org.spona.infra.probes;

import org.jspecify.annotations.NullMarked;
