@NullMarked
package org.spona.members.profile.web;

import org.jspecify.annotations.NullMarked;
