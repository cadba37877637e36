// compiled from schemas/contract.schema.json, schemas/incident.schema.json, schemas/with.schema.json; never edited

// shapes.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var contract = validate52;
var schema19 = { properties: { "$schema": 0, "schema": 0, "id": 0, "title": 0, "governingLaw": 0, "relation": 0, "currency": 0, "timeZone": 0, "businessCalendar": 0, "concludedOn": 0, "renewals": 0, "term": 0, "versions": 0, "assumptions": 0, "parties": 0, "formation": 0, "services": 0, "fees": 0, "linkedContracts": 0, "commitments": 0, "clauses": 0 } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
function validate53(data) {
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) < 1) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern3 = new RegExp("^[A-Z]{3}$", "u");
function validate55(data) {
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern5 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "u");
function validate57(data) {
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9999 || isNaN(data)) {
      errors++;
    }
    if (data < 1e3 || isNaN(data)) {
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
var pattern6 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.][0-9]+)?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?$", "u");
function validate62(data) {
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9999 || isNaN(data)) {
      errors++;
    }
    if (data < 1e3 || isNaN(data)) {
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate64(data) {
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9999 || isNaN(data)) {
      errors++;
    }
    if (data < 1e3 || isNaN(data)) {
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate61(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "renewal")) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate62(data.from)) {
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate64(data.to)) {
        errors++;
      }
    }
    if (data.renewal !== void 0) {
      let data2 = data.renewal;
      if (!(data2 === "none" || data2 === "tacit" || data2 === "express")) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate69(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to")) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate62(data.from)) {
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate64(data.to)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate67(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "published" || key0 === "effective" || key0 === "chosenBy")) {
        errors++;
      }
    }
    if (data.published !== void 0) {
      if (!validate57(data.published)) {
        errors++;
      }
    }
    if (data.effective !== void 0) {
      if (!validate69(data.effective)) {
        errors++;
      }
    }
    if (data.chosenBy !== void 0) {
      let data2 = data.chosenBy;
      if (!(data2 === "incident-date" || data2 === "conclusion" || data2 === "renewal")) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate74(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "because" || key0 === "grade")) {
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        errors++;
      }
    }
    if (data.because !== void 0) {
      if (typeof data.because !== "string") {
        errors++;
      }
    }
    if (data.grade !== void 0) {
      let data2 = data.grade;
      if (!(data2 === "read" || data2 === "transcribed" || data2 === "unverified" || data2 === "assumed")) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate79(data) {
  let errors = 0;
  if (!(data === "business" || data === "consumer" || data === "non-professional" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate81(data) {
  let errors = 0;
  if (!(data === "natural" || data === "legal" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate83(data) {
  let errors = 0;
  if (!(data === "micro" || data === "small" || data === "medium" || data === "large" || data === "public-body" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
var pattern8 = new RegExp("^(unknown|-?[0-9]+([.][0-9]+)?)$", "u");
var pattern9 = new RegExp("^-?[0-9]+([.][0-9]+)?$", "u");
function validate86(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate85(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.low === void 0) {
        errors++;
      }
      if (data.high === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "low" || key0 === "likely" || key0 === "high")) {
        errors++;
      }
    }
    if (data.low !== void 0) {
      if (!validate86(data.low)) {
        errors++;
      }
    }
    if (data.likely !== void 0) {
      if (!validate86(data.likely)) {
        errors++;
      }
    }
    if (data.high !== void 0) {
      if (!validate86(data.high)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate78(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "kind" || key0 === "nature" || key0 === "size" || key0 === "employees")) {
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate79(data.kind)) {
        errors++;
      }
    }
    if (data.nature !== void 0) {
      if (!validate81(data.nature)) {
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (!validate83(data.size)) {
        errors++;
      }
    }
    if (data.employees !== void 0) {
      if (!validate85(data.employees)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate77(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "provider" || key0 === "customer")) {
        errors++;
      }
    }
    if (data.provider !== void 0) {
      if (!validate78(data.provider)) {
        errors++;
      }
    }
    if (data.customer !== void 0) {
      if (!validate78(data.customer)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate95(data) {
  let errors = 0;
  if (!(data === true || data === false || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate94(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "standardTerms" || key0 === "accepted" || key0 === "negotiated" || key0 === "submitted" || key0 === "channel" || key0 === "inMainActivity" || key0 === "withdrawalInformation")) {
        errors++;
      }
    }
    if (data.standardTerms !== void 0) {
      if (!validate95(data.standardTerms)) {
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      if (!validate95(data.accepted)) {
        errors++;
      }
    }
    if (data.negotiated !== void 0) {
      if (!validate95(data.negotiated)) {
        errors++;
      }
    }
    if (data.submitted !== void 0) {
      if (!validate95(data.submitted)) {
        errors++;
      }
    }
    if (data.channel !== void 0) {
      let data4 = data.channel;
      if (!(data4 === "on-premises" || data4 === "off-premises" || data4 === "distance" || data4 === "unknown")) {
        errors++;
      }
    }
    if (data.inMainActivity !== void 0) {
      if (!validate95(data.inMainActivity)) {
        errors++;
      }
    }
    if (data.withdrawalInformation !== void 0) {
      if (!validate95(data.withdrawalInformation)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema38 = { properties: { "id": 0, "type": 0, "managed": 0, "purpose": 0, "quantity": 0, "fee": 0, "feeSteps": 0, "term": 0, "billing": 0, "attributes": 0, "resources": 0 } };
function validate105(data) {
  let errors = 0;
  if (!(data === "shared-hosting" || data === "managed-hosting" || data === "dedicated-server" || data === "cloud-compute" || data === "cloud-storage" || data === "content-hosting" || data === "backup" || data === "saas" || data === "platform" || data === "e-commerce-platform" || data === "app-shell" || data === "search-or-link" || data === "network-access" || data === "dns" || data === "cdn" || data === "basic-cloud" || data === "website-build" || data === "website-maintenance" || data === "it-maintenance" || data === "it-integration" || data === "software-development" || data === "domain" || data === "seo" || data === "payment" || data === "outsourcing" || data === "support" || data === "social" || data === "game" || data === "online-booking")) {
    errors++;
  }
  return errors === 0;
}
function validate110(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount !== void 0) {
        errors++;
      }
    } else {
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.low === void 0) {
        errors++;
      }
      if (data.high === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "amount" || key0 === "currency" || key0 === "low" || key0 === "likely" || key0 === "high")) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate86(data.amount)) {
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate55(data.currency)) {
        errors++;
      }
    }
    if (data.low !== void 0) {
      if (!validate86(data.low)) {
        errors++;
      }
    }
    if (data.likely !== void 0) {
      if (!validate86(data.likely)) {
        errors++;
      }
    }
    if (data.high !== void 0) {
      if (!validate86(data.high)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate117(data) {
  let errors = 0;
  if (!(data === "hour" || data === "day" || data === "month" || data === "quarter" || data === "year" || data === "once")) {
    errors++;
  }
  return errors === 0;
}
function validate119(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      errors++;
    }
    if (data.per === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "amount" || key0 === "per")) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate86(data.amount)) {
        errors++;
      }
    }
    if (data.per !== void 0) {
      if (!validate117(data.per)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate123(data) {
  let errors = 0;
  if (!(data === "included" || data === "excluded")) {
    errors++;
  }
  return errors === 0;
}
function validate125(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    if (data.amount === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "amount")) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate110(data.amount)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern11 = new RegExp("^(P[0-9]+BD|P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+([.][0-9]+)?D)?(T(?=[0-9])([0-9]+([.][0-9]+)?H)?([0-9]+([.][0-9]+)?M)?([0-9]+([.][0-9]+)?S)?)?)$", "u");
function validate131(data) {
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate130(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after === void 0) {
      errors++;
    }
    if (data.amount === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "after" || key0 === "amount" || key0 === "when")) {
        errors++;
      }
    }
    if (data.after !== void 0) {
      if (!validate131(data.after)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate110(data.amount)) {
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (typeof data.when !== "string") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate109(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "amount" || key0 === "per" || key0 === "rate" || key0 === "tax" || key0 === "components" || key0 === "feeSteps")) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate110(data.amount)) {
        errors++;
      }
    }
    if (data.per !== void 0) {
      if (!validate117(data.per)) {
        errors++;
      }
    }
    if (data.rate !== void 0) {
      if (!validate119(data.rate)) {
        errors++;
      }
    }
    if (data.tax !== void 0) {
      if (!validate123(data.tax)) {
        errors++;
      }
    }
    if (data.components !== void 0) {
      let data4 = data.components;
      if (!data4 || typeof data4 != "object") {
        errors++;
      }
      const _errs12 = errors;
      let valid5 = true;
      const _errs13 = errors;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        errors++;
      }
      var _valid0 = _errs13 === errors;
      errors = _errs12;
      if (_valid0) {
        const _errs15 = errors;
        if (!validate125(data4)) {
          errors++;
        }
        var _valid0 = _errs15 === errors;
        valid5 = _valid0;
      }
      if (!valid5) {
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate125(data4[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.feeSteps !== void 0) {
      let data6 = data.feeSteps;
      if (!data6 || typeof data6 != "object") {
        errors++;
      }
      const _errs19 = errors;
      let valid8 = true;
      const _errs20 = errors;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        errors++;
      }
      var _valid1 = _errs20 === errors;
      errors = _errs19;
      if (_valid1) {
        const _errs22 = errors;
        if (!validate130(data6)) {
          errors++;
        }
        var _valid1 = _errs22 === errors;
        valid8 = _valid1;
      }
      if (!valid8) {
        errors++;
      }
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate130(data6[i1])) {
            errors++;
          }
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate140(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "every")) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate62(data.from)) {
        errors++;
      }
    }
    if (data.every !== void 0) {
      if (!validate131(data.every)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate144(data) {
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && !Array.isArray(data)) {
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate146(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "from" || key0 === "to" || key0 === "started" || key0 === "fee" || key0 === "attributes")) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate62(data.from)) {
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate64(data.to)) {
        errors++;
      }
    }
    if (data.started !== void 0) {
      let data3 = data.started;
      if (!data3 || typeof data3 != "object") {
        errors++;
      }
      const _errs10 = errors;
      let valid4 = true;
      const _errs11 = errors;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        errors++;
      }
      var _valid0 = _errs11 === errors;
      errors = _errs10;
      if (_valid0) {
        const _errs13 = errors;
        if (!validate69(data3)) {
          errors++;
        }
        var _valid0 = _errs13 === errors;
        valid4 = _valid0;
      }
      if (!valid4) {
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate69(data3[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.fee !== void 0) {
      if (!validate109(data.fee)) {
        errors++;
      }
    }
    if (data.attributes !== void 0) {
      let data6 = data.attributes;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!validate144(data6[key1])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate103(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema38.properties, key0)) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate105(data.type)) {
        errors++;
      }
    }
    if (data.managed !== void 0) {
      if (!validate95(data.managed)) {
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      if (typeof data.purpose !== "string") {
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      if (!validate85(data.quantity)) {
        errors++;
      }
    }
    if (data.fee !== void 0) {
      if (!validate109(data.fee)) {
        errors++;
      }
    }
    if (data.feeSteps !== void 0) {
      let data6 = data.feeSteps;
      if (!data6 || typeof data6 != "object") {
        errors++;
      }
      const _errs16 = errors;
      let valid6 = true;
      const _errs17 = errors;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        errors++;
      }
      var _valid0 = _errs17 === errors;
      errors = _errs16;
      if (_valid0) {
        const _errs19 = errors;
        if (!validate130(data6)) {
          errors++;
        }
        var _valid0 = _errs19 === errors;
        valid6 = _valid0;
      }
      if (!valid6) {
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate130(data6[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.term !== void 0) {
      if (!validate61(data.term)) {
        errors++;
      }
    }
    if (data.billing !== void 0) {
      if (!validate140(data.billing)) {
        errors++;
      }
    }
    if (data.attributes !== void 0) {
      let data10 = data.attributes;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (!validate144(data10[key1])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.resources !== void 0) {
      let data12 = data.resources;
      if (!data12 || typeof data12 != "object") {
        errors++;
      }
      const _errs31 = errors;
      let valid12 = true;
      const _errs32 = errors;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        errors++;
      }
      var _valid1 = _errs32 === errors;
      errors = _errs31;
      if (_valid1) {
        const _errs34 = errors;
        if (!validate146(data12)) {
          errors++;
        }
        var _valid1 = _errs34 === errors;
        valid12 = _valid1;
      }
      if (!valid12) {
        errors++;
      }
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate146(data12[i1])) {
            errors++;
          }
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema52 = { properties: { "service": 0, "from": 0, "to": 0, "paidOn": 0, "amount": 0, "kind": 0, "order": 0, "component": 0, "resource": 0 } };
function validate164(data) {
  let errors = 0;
  if (!(data === "recurring" || data === "usage" || data === "one-time" || data === "upfront" || data === "voucher")) {
    errors++;
  }
  return errors === 0;
}
function validate159(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema52.properties, key0)) {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (typeof data.service !== "string") {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate62(data.from)) {
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate64(data.to)) {
        errors++;
      }
    }
    if (data.paidOn !== void 0) {
      if (!validate57(data.paidOn)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate110(data.amount)) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate164(data.kind)) {
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data6 = data.order;
      if (typeof data6 !== "string" && data6 !== null) {
        errors++;
      }
    }
    if (data.component !== void 0) {
      if (typeof data.component !== "string") {
        errors++;
      }
    }
    if (data.resource !== void 0) {
      if (typeof data.resource !== "string") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate168(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "invoice" || key0 === "service" || key0 === "due" || key0 === "amount" || key0 === "disputedReason")) {
        errors++;
      }
    }
    if (data.invoice !== void 0) {
      if (typeof data.invoice !== "string") {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (typeof data.service !== "string") {
        errors++;
      }
    }
    if (data.due !== void 0) {
      if (!validate57(data.due)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate110(data.amount)) {
        errors++;
      }
    }
    if (data.disputedReason !== void 0) {
      let data4 = data.disputedReason;
      if (typeof data4 !== "string" && data4 !== null) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate176(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "acquired" || key0 === "consumed" || key0 === "remaining")) {
        errors++;
      }
    }
    if (data.acquired !== void 0) {
      if (!validate85(data.acquired)) {
        errors++;
      }
    }
    if (data.consumed !== void 0) {
      if (!validate85(data.consumed)) {
        errors++;
      }
    }
    if (data.remaining !== void 0) {
      if (!validate85(data.remaining)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate173(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paid === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "service" || key0 === "paid" || key0 === "plan" || key0 === "units" || key0 === "from" || key0 === "to")) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (typeof data.service !== "string") {
        errors++;
      }
    }
    if (data.paid !== void 0) {
      if (!validate110(data.paid)) {
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data3 = data.plan;
      if (!(data3 === "units" || data3 === "metered" || data3 === "unlimited")) {
        errors++;
      }
    }
    if (data.units !== void 0) {
      if (!validate176(data.units)) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate62(data.from)) {
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate64(data.to)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate185(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "service" || key0 === "paidBy" || key0 === "amount" || key0 === "paidOn" || key0 === "nature")) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (typeof data.service !== "string") {
        errors++;
      }
    }
    if (data.paidBy !== void 0) {
      if (typeof data.paidBy !== "string") {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate110(data.amount)) {
        errors++;
      }
    }
    if (data.paidOn !== void 0) {
      if (!validate57(data.paidOn)) {
        errors++;
      }
    }
    if (data.nature !== void 0) {
      let data5 = data.nature;
      if (!(data5 === "deposit" || data5 === "advance" || data5 === "unknown")) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate158(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "paid" || key0 === "unpaid" || key0 === "prepaid" || key0 === "deposits")) {
        errors++;
      }
    }
    if (data.paid !== void 0) {
      let data0 = data.paid;
      if (!data0 || typeof data0 != "object") {
        errors++;
      }
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        errors++;
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (_valid0) {
        const _errs7 = errors;
        if (!validate159(data0)) {
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate159(data0[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.unpaid !== void 0) {
      let data2 = data.unpaid;
      if (!data2 || typeof data2 != "object") {
        errors++;
      }
      const _errs11 = errors;
      let valid4 = true;
      const _errs12 = errors;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        errors++;
      }
      var _valid1 = _errs12 === errors;
      errors = _errs11;
      if (_valid1) {
        const _errs14 = errors;
        if (!validate168(data2)) {
          errors++;
        }
        var _valid1 = _errs14 === errors;
        valid4 = _valid1;
      }
      if (!valid4) {
        errors++;
      }
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate168(data2[i1])) {
            errors++;
          }
        }
      }
    }
    if (data.prepaid !== void 0) {
      let data4 = data.prepaid;
      if (!data4 || typeof data4 != "object") {
        errors++;
      }
      const _errs18 = errors;
      let valid7 = true;
      const _errs19 = errors;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        errors++;
      }
      var _valid2 = _errs19 === errors;
      errors = _errs18;
      if (_valid2) {
        const _errs21 = errors;
        if (!validate173(data4)) {
          errors++;
        }
        var _valid2 = _errs21 === errors;
        valid7 = _valid2;
      }
      if (!valid7) {
        errors++;
      }
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate173(data4[i2])) {
            errors++;
          }
        }
      }
    }
    if (data.deposits !== void 0) {
      let data6 = data.deposits;
      if (!data6 || typeof data6 != "object") {
        errors++;
      }
      const _errs25 = errors;
      let valid10 = true;
      const _errs26 = errors;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        errors++;
      }
      var _valid3 = _errs26 === errors;
      errors = _errs25;
      if (_valid3) {
        const _errs28 = errors;
        if (!validate185(data6)) {
          errors++;
        }
        var _valid3 = _errs28 === errors;
        valid10 = _valid3;
      }
      if (!valid10) {
        errors++;
      }
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate185(data6[i3])) {
            errors++;
          }
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate192(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "party" || key0 === "kind" || key0 === "knownToParty")) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.party !== void 0) {
      if (typeof data.party !== "string") {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        errors++;
      }
    }
    if (data.knownToParty !== void 0) {
      if (!validate95(data.knownToParty)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema59 = { properties: { "id": 0, "owedBy": 0, "kind": 0, "services": 0, "service": 0, "intensity": 0, "essential": 0, "wording": 0, "responsible": 0, "frequency": 0, "copies": 0, "retention": 0, "location": 0, "selfService": 0, "topics": 0, "given": 0, "dueOn": 0, "target": 0, "targetStrict": 0, "period": 0, "metric": 0, "denominator": 0, "outage": 0, "countsFrom": 0, "measure": 0, "down": 0, "excludes": 0, "requires": 0, "credit": 0, "recordsDecide": 0, "within": 0, "hours": 0, "variants": 0, "choose": 0, "readings": 0 } };
function validate199(data) {
  let errors = 0;
  if (!(data === "payment" || data === "minimum-term" || data === "cooperation" || data === "lawful-use" || data === "availability" || data === "durability" || data === "backup" || data === "location" || data === "restore" || data === "support-response" || data === "repair-time" || data === "delivery" || data === "conformity" || data === "performance" || data === "security" || data === "warning" || data === "advice" || data === "takedown-handling" || data === "support" || data === "data-export" || data === "seo")) {
    errors++;
  }
  return errors === 0;
}
function validate201(data) {
  let errors = 0;
  if (!Array.isArray(data) && typeof data !== "string") {
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate209(data) {
  let errors = 0;
  if (!(data === "backups" || data === "file-changes" || data === "dns" || data === "plugins" || data === "database" || data === "updates" || data === "security" || data === "support-limits")) {
    errors++;
  }
  return errors === 0;
}
function validate216(data) {
  let errors = 0;
  if (!(data === "calendar-month" || data === "calendar-quarter" || data === "calendar-year" || data === "billing-cycle" || data === "service-month")) {
    errors++;
  }
  return errors === 0;
}
function validate215(data) {
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate216(data)) {
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "every" || key0 === "from" || key0 === "rolling")) {
        errors++;
      }
    }
    if (data.every !== void 0) {
      if (!validate131(data.every)) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate62(data.from)) {
        errors++;
      }
    }
    if (data.rolling !== void 0) {
      if (!validate131(data.rolling)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate223(data) {
  let errors = 0;
  if (!(data === "downtime" || data === "error-rate" || data === "slots" || data === "success-ratio" || data === "resource-minutes" || data === "activity" || data === "reported-uptime")) {
    errors++;
  }
  return errors === 0;
}
function validate231(data) {
  let errors = 0;
  if (!(data === "none" || data === "minor" || data === "major" || data === "critical" || data === "maintenance")) {
    errors++;
  }
  return errors === 0;
}
function validate227(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "errorRateMoreThan" || key0 === "errorRateAtLeast" || key0 === "affectedShareMoreThan" || key0 === "impact")) {
        errors++;
      }
    }
    if (data.errorRateMoreThan !== void 0) {
      if (!validate86(data.errorRateMoreThan)) {
        errors++;
      }
    }
    if (data.errorRateAtLeast !== void 0) {
      if (!validate86(data.errorRateAtLeast)) {
        errors++;
      }
    }
    if (data.affectedShareMoreThan !== void 0) {
      if (!validate86(data.affectedShareMoreThan)) {
        errors++;
      }
    }
    if (data.impact !== void 0) {
      let data3 = data.impact;
      if (!Array.isArray(data3) && typeof data3 !== "string") {
        errors++;
      }
      const _errs10 = errors;
      let valid4 = true;
      const _errs11 = errors;
      if (typeof data3 !== "string") {
        errors++;
      }
      var _valid0 = _errs11 === errors;
      errors = _errs10;
      if (_valid0) {
        const _errs13 = errors;
        if (!validate231(data3)) {
          errors++;
        }
        var _valid0 = _errs13 === errors;
        valid4 = _valid0;
      }
      if (!valid4) {
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate231(data3[i0])) {
            errors++;
          }
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate222(data) {
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate223(data)) {
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "slot" || key0 === "empty" || key0 === "partial" || key0 === "downWhen")) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate223(data.kind)) {
        errors++;
      }
    }
    if (data.slot !== void 0) {
      if (!validate131(data.slot)) {
        errors++;
      }
    }
    if (data.empty !== void 0) {
      let data2 = data.empty;
      if (!(data2 === "up" || data2 === "left-out")) {
        errors++;
      }
    }
    if (data.partial !== void 0) {
      let data3 = data.partial;
      if (!(data3 === "up" || data3 === "down" || data3 === "share")) {
        errors++;
      }
    }
    if (data.downWhen !== void 0) {
      if (!validate227(data.downWhen)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate236(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "moreThan" || key0 === "atLeast" || key0 === "rounding" || key0 === "weight")) {
        errors++;
      }
    }
    if (data.moreThan !== void 0) {
      if (!validate131(data.moreThan)) {
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate131(data.atLeast)) {
        errors++;
      }
    }
    if (data.rounding !== void 0) {
      let data2 = data.rounding;
      if (!(data2 === "none" || data2 === "up-to-minute" || data2 === "down-to-minute")) {
        errors++;
      }
    }
    if (data.weight !== void 0) {
      let data3 = data.weight;
      if (!(data3 === "none" || data3 === "affected-share")) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern12 = new RegExp("^[0-9]+$", "u");
function validate241(data) {
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate240(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "zonesAtLeast")) {
        errors++;
      }
    }
    if (data.zonesAtLeast !== void 0) {
      if (!validate241(data.zonesAtLeast)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate246(data) {
  let errors = 0;
  if (!(data === "hardware-failure" || data === "firmware-defect" || data === "software-defect" || data === "human-error" || data === "fire" || data === "flood" || data === "power-loss" || data === "network-failure" || data === "cyberattack" || data === "malware" || data === "natural-disaster" || data === "public-authority" || data === "planned-maintenance" || data === "capacity" || data === "performance" || data === "payment-failure" || data === "seo" || data === "customer-misconfiguration" || data === "customer-software" || data === "third-party-service" || data === "unknown" || data === "third-party" || data === "customer-act" || data === "authority" || data === "suspension" || data === "beta" || data === "spot" || data === "attack" || data === "guideline-breach" || data === "force-majeure")) {
    errors++;
  }
  return errors === 0;
}
function validate250(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.max === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "per")) {
        errors++;
      }
    }
    if (data.max !== void 0) {
      if (!validate131(data.max)) {
        errors++;
      }
    }
    if (data.per !== void 0) {
      let data1 = data.per;
      if (!(data1 === "month" || data1 === "quarter" || data1 === "year")) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate244(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "cause" || key0 === "unless" || key0 === "noticeAtLeast" || key0 === "yearlyBudget" || key0 === "budget" || key0 === "effect" || key0 === "source")) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.cause !== void 0) {
      if (!validate246(data.cause)) {
        errors++;
      }
    }
    if (data.unless !== void 0) {
      if (typeof data.unless !== "string") {
        errors++;
      }
    }
    if (data.noticeAtLeast !== void 0) {
      if (!validate131(data.noticeAtLeast)) {
        errors++;
      }
    }
    if (data.yearlyBudget !== void 0) {
      if (!validate131(data.yearlyBudget)) {
        errors++;
      }
    }
    if (data.budget !== void 0) {
      if (!validate250(data.budget)) {
        errors++;
      }
    }
    if (data.effect !== void 0) {
      let data6 = data.effect;
      if (!(data6 === "window" || data6 === "outage")) {
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate255(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "text" || key0 === "burden")) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        errors++;
      }
    }
    if (data.burden !== void 0) {
      let data2 = data.burden;
      if (!(data2 === "customer" || data2 === "provider")) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema76 = { properties: { "id": 0, "kind": 0, "tiers": 0, "unit": 0, "percent": 0, "amount": 0, "count": 0, "allowance": 0, "multiple": 0, "outage": 0, "aligned": 0, "downMoreThan": 0, "downAtLeast": 0, "automatic": 0, "perUnit": 0, "basis": 0, "cap": 0, "minimumPayable": 0, "form": 0, "formTerms": 0, "claim": 0, "exclusiveRemedy": 0, "role": 0, "stacking": 0, "countsAgainstCap": 0 } };
function validate261(data) {
  let errors = 0;
  if (!(data === "tiers" || data === "per-unit-beyond-allowance" || data === "downtime-price-multiple" || data === "downtime-ratio" || data === "downtime-refund" || data === "no-charge-unit" || data === "service-time")) {
    errors++;
  }
  return errors === 0;
}
function validate269(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "amount" || key0 === "currency")) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate86(data.amount)) {
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate55(data.currency)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate263(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "below" || key0 === "atMost" || key0 === "above" || key0 === "atLeast" || key0 === "percent" || key0 === "amount" || key0 === "serviceTime")) {
        errors++;
      }
    }
    if (data.below !== void 0) {
      if (!validate86(data.below)) {
        errors++;
      }
    }
    if (data.atMost !== void 0) {
      if (!validate86(data.atMost)) {
        errors++;
      }
    }
    if (data.above !== void 0) {
      if (!validate86(data.above)) {
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate86(data.atLeast)) {
        errors++;
      }
    }
    if (data.percent !== void 0) {
      if (!validate86(data.percent)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate269(data.amount)) {
        errors++;
      }
    }
    if (data.serviceTime !== void 0) {
      if (!validate131(data.serviceTime)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema80 = { properties: { "services": 0, "service": 0, "resources": 0, "components": 0, "of": 0, "per": 0, "month": 0, "without": 0, "spread": 0 } };
function validate289(data) {
  let errors = 0;
  if (!(data === "one-time" || data === "upfront" || data === "voucher" || data === "tax")) {
    errors++;
  }
  return errors === 0;
}
function validate285(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema80.properties, key0)) {
        errors++;
      }
    }
    if (data.services !== void 0) {
      if (!validate201(data.services)) {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (!validate201(data.service)) {
        errors++;
      }
    }
    if (data.resources !== void 0) {
      let data2 = data.resources;
      if (!(data2 === "affected" || data2 === "all")) {
        errors++;
      }
    }
    if (data.components !== void 0) {
      if (!validate201(data.components)) {
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (!(data4 === "charged" || data4 === "fee" || data4 === "next-invoice")) {
        errors++;
      }
    }
    if (data.per !== void 0) {
      let data5 = data.per;
      if (!(data5 === "hour" || data5 === "day" || data5 === "month" || data5 === "quarter" || data5 === "year" || data5 === "period")) {
        errors++;
      }
    }
    if (data.month !== void 0) {
      let data6 = data.month;
      if (!(data6 === "last" || data6 === "average" || data6 === "of-outage")) {
        errors++;
      }
    }
    if (data.without !== void 0) {
      let data7 = data.without;
      if (!Array.isArray(data7) && typeof data7 !== "string") {
        errors++;
      }
      const _errs14 = errors;
      let valid4 = true;
      const _errs15 = errors;
      if (typeof data7 !== "string") {
        errors++;
      }
      var _valid0 = _errs15 === errors;
      errors = _errs14;
      if (_valid0) {
        const _errs17 = errors;
        if (!validate289(data7)) {
          errors++;
        }
        var _valid0 = _errs17 === errors;
        valid4 = _valid0;
      }
      if (!valid4) {
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate289(data7[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.spread !== void 0) {
      let data9 = data.spread;
      if (!(data9 === "by-days" || data9 === "by-months")) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate298(data) {
  let errors = 0;
  if (!(data === "outage" || data === "incident" || data === "period" || data === "month" || data === "quarter" || data === "year" || data === "contract")) {
    errors++;
  }
  return errors === 0;
}
function validate297(data) {
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate298(data)) {
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.rolling === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "rolling")) {
        errors++;
      }
    }
    if (data.rolling !== void 0) {
      if (!validate131(data.rolling)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate293(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "percent" || key0 === "fees" || key0 === "amount" || key0 === "per")) {
        errors++;
      }
    }
    if (data.percent !== void 0) {
      if (!validate86(data.percent)) {
        errors++;
      }
    }
    if (data.fees !== void 0) {
      if (!validate131(data.fees)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate269(data.amount)) {
        errors++;
      }
    }
    if (data.per !== void 0) {
      if (!validate297(data.per)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate304(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "moreThan" || key0 === "atLeast")) {
        errors++;
      }
    }
    if (data.moreThan !== void 0) {
      if (!validate269(data.moreThan)) {
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate269(data.atLeast)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate308(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "sameProductOnly" || key0 === "transferable" || key0 === "expiresAt")) {
        errors++;
      }
    }
    if (data.sameProductOnly !== void 0) {
      if (typeof data.sameProductOnly !== "boolean") {
        errors++;
      }
    }
    if (data.transferable !== void 0) {
      if (typeof data.transferable !== "boolean") {
        errors++;
      }
    }
    if (data.expiresAt !== void 0) {
      if (typeof data.expiresAt !== "string") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate310(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "act" || key0 === "within" || key0 === "from" || key0 === "earliest" || key0 === "earliestIs" || key0 === "channel" || key0 === "evidence" || key0 === "missed")) {
        errors++;
      }
    }
    if (data.act !== void 0) {
      let data0 = data.act;
      if (!(data0 === "claim" || data0 === "notify")) {
        errors++;
      }
    }
    if (data.within !== void 0) {
      if (!validate131(data.within)) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (!(data2 === "outage-start" || data2 === "outage-end" || data2 === "detection" || data2 === "report" || data2 === "period-end" || data2 === "month-end" || data2 === "billing-cycle-end" || data2 === "eligibility")) {
        errors++;
      }
    }
    if (data.earliest !== void 0) {
      if (!validate131(data.earliest)) {
        errors++;
      }
    }
    if (data.earliestIs !== void 0) {
      let data4 = data.earliestIs;
      if (!(data4 === "nth-day" || data4 === "after")) {
        errors++;
      }
    }
    if (data.channel !== void 0) {
      if (typeof data.channel !== "string") {
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate201(data.evidence)) {
        errors++;
      }
    }
    if (data.missed !== void 0) {
      let data7 = data.missed;
      if (!(data7 === "leaves-out" || data7 === "forfeits-all")) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate316(data) {
  let errors = 0;
  if (typeof data !== "boolean" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "for" || key0 === "except" || key0 === "clause")) {
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data0 = data.for;
      if (!Array.isArray(data0) && typeof data0 !== "string") {
        errors++;
      }
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (typeof data0 !== "string") {
        errors++;
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (_valid0) {
        const _errs7 = errors;
        if (!validate199(data0)) {
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate199(data0[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.except !== void 0) {
      if (!validate201(data.except)) {
        errors++;
      }
    }
    if (data.clause !== void 0) {
      if (typeof data.clause !== "string") {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate321(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.group === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "group" || key0 === "rule")) {
        errors++;
      }
    }
    if (data.group !== void 0) {
      if (typeof data.group !== "string") {
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data1 = data.rule;
      if (!(data1 === "highest" || data1 === "first" || data1 === "sum")) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern14 = new RegExp("^P", "u");
function validate259(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema76.properties, key0)) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate261(data.kind)) {
        errors++;
      }
    }
    if (data.tiers !== void 0) {
      let data2 = data.tiers;
      if (!data2 || typeof data2 != "object") {
        errors++;
      }
      const _errs8 = errors;
      let valid3 = true;
      const _errs9 = errors;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        errors++;
      }
      var _valid0 = _errs9 === errors;
      errors = _errs8;
      if (_valid0) {
        const _errs11 = errors;
        if (!validate263(data2)) {
          errors++;
        }
        var _valid0 = _errs11 === errors;
        valid3 = _valid0;
      }
      if (!valid3) {
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate263(data2[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.unit !== void 0) {
      if (!validate131(data.unit)) {
        errors++;
      }
    }
    if (data.percent !== void 0) {
      if (!validate86(data.percent)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate269(data.amount)) {
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data7 = data.count;
      if (!(data7 === "completed" || data7 === "started" || data7 === "proportional")) {
        errors++;
      }
    }
    if (data.allowance !== void 0) {
      let data8 = data.allowance;
      if (typeof data8 !== "string") {
        errors++;
      }
      const _errs22 = errors;
      let valid9 = true;
      const _errs23 = errors;
      if (typeof data8 === "string") {
        if (!pattern14.test(data8)) {
          errors++;
        }
      }
      var _valid1 = _errs23 === errors;
      errors = _errs22;
      let ifClause0;
      if (_valid1) {
        const _errs24 = errors;
        if (!validate131(data8)) {
          errors++;
        }
        var _valid1 = _errs24 === errors;
        valid9 = _valid1;
        ifClause0 = "then";
      } else {
        const _errs25 = errors;
        if (!(data8 === "target" || data8 === "none" || data8 === "within")) {
          errors++;
        }
        var _valid1 = _errs25 === errors;
        valid9 = _valid1;
        ifClause0 = "else";
      }
      if (!valid9) {
        errors++;
      }
    }
    if (data.multiple !== void 0) {
      if (!validate86(data.multiple)) {
        errors++;
      }
    }
    if (data.outage !== void 0) {
      if (!validate236(data.outage)) {
        errors++;
      }
    }
    if (data.aligned !== void 0) {
      let data11 = data.aligned;
      if (!(data11 === "clock" || data11 === "run")) {
        errors++;
      }
    }
    if (data.downMoreThan !== void 0) {
      if (!validate131(data.downMoreThan)) {
        errors++;
      }
    }
    if (data.downAtLeast !== void 0) {
      if (!validate131(data.downAtLeast)) {
        errors++;
      }
    }
    if (data.automatic !== void 0) {
      if (typeof data.automatic !== "boolean") {
        errors++;
      }
    }
    if (data.perUnit !== void 0) {
      if (!validate131(data.perUnit)) {
        errors++;
      }
    }
    if (data.basis !== void 0) {
      if (!validate285(data.basis)) {
        errors++;
      }
    }
    if (data.cap !== void 0) {
      let data17 = data.cap;
      if (!data17 || typeof data17 != "object") {
        errors++;
      }
      const _errs43 = errors;
      let valid16 = true;
      const _errs44 = errors;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
        errors++;
      }
      var _valid2 = _errs44 === errors;
      errors = _errs43;
      if (_valid2) {
        const _errs46 = errors;
        if (!validate293(data17)) {
          errors++;
        }
        var _valid2 = _errs46 === errors;
        valid16 = _valid2;
      }
      if (!valid16) {
        errors++;
      }
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate293(data17[i1])) {
            errors++;
          }
        }
      }
    }
    if (data.minimumPayable !== void 0) {
      if (!validate304(data.minimumPayable)) {
        errors++;
      }
    }
    if (data.form !== void 0) {
      let data20 = data.form;
      if (!(data20 === "future-invoice" || data20 === "next-invoice" || data20 === "voucher" || data20 === "refund" || data20 === "refund-or-credit" || data20 === "service-time")) {
        errors++;
      }
    }
    if (data.formTerms !== void 0) {
      if (!validate308(data.formTerms)) {
        errors++;
      }
    }
    if (data.claim !== void 0) {
      let data22 = data.claim;
      if (!data22 || typeof data22 != "object") {
        errors++;
      }
      const _errs55 = errors;
      let valid21 = true;
      const _errs56 = errors;
      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
        errors++;
      }
      var _valid3 = _errs56 === errors;
      errors = _errs55;
      if (_valid3) {
        const _errs58 = errors;
        if (!validate310(data22)) {
          errors++;
        }
        var _valid3 = _errs58 === errors;
        valid21 = _valid3;
      }
      if (!valid21) {
        errors++;
      }
      if (Array.isArray(data22)) {
        const len2 = data22.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate310(data22[i2])) {
            errors++;
          }
        }
      }
    }
    if (data.exclusiveRemedy !== void 0) {
      if (!validate316(data.exclusiveRemedy)) {
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data25 = data.role;
      if (!(data25 === "penalty" || data25 === "limitation" || data25 === "on-account" || data25 === "unstated")) {
        errors++;
      }
    }
    if (data.stacking !== void 0) {
      if (!validate321(data.stacking)) {
        errors++;
      }
    }
    if (data.countsAgainstCap !== void 0) {
      if (!validate95(data.countsAgainstCap)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate326(data) {
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate131(data)) {
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate131(data[key0])) {
        errors++;
      }
    }
  }
  return errors === 0;
}
var pattern16 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
var pattern17 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
function validate330(data) {
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (!(data === "always")) {
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "days")) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!pattern16.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (!pattern17.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.days !== void 0) {
      if (!(data.days === "business")) {
        errors++;
      }
    }
  }
  return errors === 0;
}
var schema92 = { properties: { "when": 0, "target": 0, "targetStrict": 0, "period": 0, "metric": 0, "denominator": 0, "outage": 0, "countsFrom": 0, "measure": 0, "down": 0, "excludes": 0, "requires": 0, "credit": 0, "recordsDecide": 0, "within": 0, "hours": 0 } };
function validate332(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.when === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema92.properties, key0)) {
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data0 = data.when;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!validate144(data0[key1])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate86(data.target)) {
        errors++;
      }
    }
    if (data.targetStrict !== void 0) {
      if (typeof data.targetStrict !== "boolean") {
        errors++;
      }
    }
    if (data.period !== void 0) {
      if (!validate215(data.period)) {
        errors++;
      }
    }
    if (data.metric !== void 0) {
      if (!validate222(data.metric)) {
        errors++;
      }
    }
    if (data.denominator !== void 0) {
      let data6 = data.denominator;
      if (!(data6 === "whole-period" || data6 === "without-planned" || data6 === "existence" || data6 === "started")) {
        errors++;
      }
    }
    if (data.outage !== void 0) {
      if (!validate236(data.outage)) {
        errors++;
      }
    }
    if (data.countsFrom !== void 0) {
      let data8 = data.countsFrom;
      if (!(data8 === "failure" || data8 === "detection" || data8 === "customer-report")) {
        errors++;
      }
    }
    if (data.measure !== void 0) {
      let data9 = data.measure;
      if (!(data9 === "each" || data9 === "together")) {
        errors++;
      }
    }
    if (data.down !== void 0) {
      if (!validate240(data.down)) {
        errors++;
      }
    }
    if (data.excludes !== void 0) {
      let data11 = data.excludes;
      if (!data11 || typeof data11 != "object") {
        errors++;
      }
      const _errs23 = errors;
      let valid7 = true;
      const _errs24 = errors;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        errors++;
      }
      var _valid0 = _errs24 === errors;
      errors = _errs23;
      if (_valid0) {
        const _errs26 = errors;
        if (!validate244(data11)) {
          errors++;
        }
        var _valid0 = _errs26 === errors;
        valid7 = _valid0;
      }
      if (!valid7) {
        errors++;
      }
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate244(data11[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.requires !== void 0) {
      let data13 = data.requires;
      if (!data13 || typeof data13 != "object") {
        errors++;
      }
      const _errs30 = errors;
      let valid10 = true;
      const _errs31 = errors;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        errors++;
      }
      var _valid1 = _errs31 === errors;
      errors = _errs30;
      if (_valid1) {
        const _errs33 = errors;
        if (!validate255(data13)) {
          errors++;
        }
        var _valid1 = _errs33 === errors;
        valid10 = _valid1;
      }
      if (!valid10) {
        errors++;
      }
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate255(data13[i1])) {
            errors++;
          }
        }
      }
    }
    if (data.credit !== void 0) {
      let data15 = data.credit;
      if (!data15 || typeof data15 != "object") {
        errors++;
      }
      const _errs37 = errors;
      let valid13 = true;
      const _errs38 = errors;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        errors++;
      }
      var _valid2 = _errs38 === errors;
      errors = _errs37;
      if (_valid2) {
        const _errs40 = errors;
        if (!validate259(data15)) {
          errors++;
        }
        var _valid2 = _errs40 === errors;
        valid13 = _valid2;
      }
      if (!valid13) {
        errors++;
      }
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate259(data15[i2])) {
            errors++;
          }
        }
      }
    }
    if (data.recordsDecide !== void 0) {
      let data17 = data.recordsDecide;
      if (!(data17 === "provider" || data17 === "customer")) {
        errors++;
      }
    }
    if (data.within !== void 0) {
      if (!validate326(data.within)) {
        errors++;
      }
    }
    if (data.hours !== void 0) {
      if (!validate330(data.hours)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema93 = { properties: { "id": 0, "because": 0, "target": 0, "targetStrict": 0, "period": 0, "metric": 0, "denominator": 0, "outage": 0, "countsFrom": 0, "measure": 0, "down": 0, "excludes": 0, "requires": 0, "credit": 0, "recordsDecide": 0, "within": 0, "hours": 0 } };
function validate349(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema93.properties, key0)) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.because !== void 0) {
      if (typeof data.because !== "string") {
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate86(data.target)) {
        errors++;
      }
    }
    if (data.targetStrict !== void 0) {
      if (typeof data.targetStrict !== "boolean") {
        errors++;
      }
    }
    if (data.period !== void 0) {
      if (!validate215(data.period)) {
        errors++;
      }
    }
    if (data.metric !== void 0) {
      if (!validate222(data.metric)) {
        errors++;
      }
    }
    if (data.denominator !== void 0) {
      let data6 = data.denominator;
      if (!(data6 === "whole-period" || data6 === "without-planned" || data6 === "existence" || data6 === "started")) {
        errors++;
      }
    }
    if (data.outage !== void 0) {
      if (!validate236(data.outage)) {
        errors++;
      }
    }
    if (data.countsFrom !== void 0) {
      let data8 = data.countsFrom;
      if (!(data8 === "failure" || data8 === "detection" || data8 === "customer-report")) {
        errors++;
      }
    }
    if (data.measure !== void 0) {
      let data9 = data.measure;
      if (!(data9 === "each" || data9 === "together")) {
        errors++;
      }
    }
    if (data.down !== void 0) {
      if (!validate240(data.down)) {
        errors++;
      }
    }
    if (data.excludes !== void 0) {
      let data11 = data.excludes;
      if (!data11 || typeof data11 != "object") {
        errors++;
      }
      const _errs23 = errors;
      let valid7 = true;
      const _errs24 = errors;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        errors++;
      }
      var _valid0 = _errs24 === errors;
      errors = _errs23;
      if (_valid0) {
        const _errs26 = errors;
        if (!validate244(data11)) {
          errors++;
        }
        var _valid0 = _errs26 === errors;
        valid7 = _valid0;
      }
      if (!valid7) {
        errors++;
      }
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate244(data11[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.requires !== void 0) {
      let data13 = data.requires;
      if (!data13 || typeof data13 != "object") {
        errors++;
      }
      const _errs30 = errors;
      let valid10 = true;
      const _errs31 = errors;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        errors++;
      }
      var _valid1 = _errs31 === errors;
      errors = _errs30;
      if (_valid1) {
        const _errs33 = errors;
        if (!validate255(data13)) {
          errors++;
        }
        var _valid1 = _errs33 === errors;
        valid10 = _valid1;
      }
      if (!valid10) {
        errors++;
      }
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate255(data13[i1])) {
            errors++;
          }
        }
      }
    }
    if (data.credit !== void 0) {
      let data15 = data.credit;
      if (!data15 || typeof data15 != "object") {
        errors++;
      }
      const _errs37 = errors;
      let valid13 = true;
      const _errs38 = errors;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        errors++;
      }
      var _valid2 = _errs38 === errors;
      errors = _errs37;
      if (_valid2) {
        const _errs40 = errors;
        if (!validate259(data15)) {
          errors++;
        }
        var _valid2 = _errs40 === errors;
        valid13 = _valid2;
      }
      if (!valid13) {
        errors++;
      }
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate259(data15[i2])) {
            errors++;
          }
        }
      }
    }
    if (data.recordsDecide !== void 0) {
      let data17 = data.recordsDecide;
      if (!(data17 === "provider" || data17 === "customer")) {
        errors++;
      }
    }
    if (data.within !== void 0) {
      if (!validate326(data.within)) {
        errors++;
      }
    }
    if (data.hours !== void 0) {
      if (!validate330(data.hours)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate197(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    if (data.kind === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema59.properties, key0)) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.owedBy !== void 0) {
      let data1 = data.owedBy;
      if (!(data1 === "provider" || data1 === "customer")) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate199(data.kind)) {
        errors++;
      }
    }
    if (data.services !== void 0) {
      if (!validate201(data.services)) {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (!validate201(data.service)) {
        errors++;
      }
    }
    if (data.intensity !== void 0) {
      let data5 = data.intensity;
      if (!(data5 === "means" || data5 === "means-reversed" || data5 === "result" || data5 === "strict" || data5 === "unknown")) {
        errors++;
      }
    }
    if (data.essential !== void 0) {
      if (!validate95(data.essential)) {
        errors++;
      }
    }
    if (data.wording !== void 0) {
      if (typeof data.wording !== "string") {
        errors++;
      }
    }
    if (data.responsible !== void 0) {
      let data8 = data.responsible;
      if (!(data8 === "provider" || data8 === "customer" || data8 === "shared" || data8 === "unknown")) {
        errors++;
      }
    }
    if (data.frequency !== void 0) {
      if (!validate131(data.frequency)) {
        errors++;
      }
    }
    if (data.copies !== void 0) {
      if (!validate85(data.copies)) {
        errors++;
      }
    }
    if (data.retention !== void 0) {
      if (!validate131(data.retention)) {
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data12 = data.location;
      if (!(data12 === "none" || data12 === "same-equipment" || data12 === "separate-equipment" || data12 === "separate-building" || data12 === "separate-site" || data12 === "unknown")) {
        errors++;
      }
    }
    if (data.selfService !== void 0) {
      if (!validate95(data.selfService)) {
        errors++;
      }
    }
    if (data.topics !== void 0) {
      let data14 = data.topics;
      if (!Array.isArray(data14) && typeof data14 !== "string") {
        errors++;
      }
      const _errs28 = errors;
      let valid10 = true;
      const _errs29 = errors;
      if (typeof data14 !== "string") {
        errors++;
      }
      var _valid0 = _errs29 === errors;
      errors = _errs28;
      if (_valid0) {
        const _errs31 = errors;
        if (!validate209(data14)) {
          errors++;
        }
        var _valid0 = _errs31 === errors;
        valid10 = _valid0;
      }
      if (!valid10) {
        errors++;
      }
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate209(data14[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.given !== void 0) {
      if (!validate95(data.given)) {
        errors++;
      }
    }
    if (data.dueOn !== void 0) {
      if (!validate57(data.dueOn)) {
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate86(data.target)) {
        errors++;
      }
    }
    if (data.targetStrict !== void 0) {
      if (typeof data.targetStrict !== "boolean") {
        errors++;
      }
    }
    if (data.period !== void 0) {
      if (!validate215(data.period)) {
        errors++;
      }
    }
    if (data.metric !== void 0) {
      if (!validate222(data.metric)) {
        errors++;
      }
    }
    if (data.denominator !== void 0) {
      let data22 = data.denominator;
      if (!(data22 === "whole-period" || data22 === "without-planned" || data22 === "existence" || data22 === "started")) {
        errors++;
      }
    }
    if (data.outage !== void 0) {
      if (!validate236(data.outage)) {
        errors++;
      }
    }
    if (data.countsFrom !== void 0) {
      let data24 = data.countsFrom;
      if (!(data24 === "failure" || data24 === "detection" || data24 === "customer-report")) {
        errors++;
      }
    }
    if (data.measure !== void 0) {
      let data25 = data.measure;
      if (!(data25 === "each" || data25 === "together")) {
        errors++;
      }
    }
    if (data.down !== void 0) {
      if (!validate240(data.down)) {
        errors++;
      }
    }
    if (data.excludes !== void 0) {
      let data27 = data.excludes;
      if (!data27 || typeof data27 != "object") {
        errors++;
      }
      const _errs54 = errors;
      let valid20 = true;
      const _errs55 = errors;
      if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
        errors++;
      }
      var _valid1 = _errs55 === errors;
      errors = _errs54;
      if (_valid1) {
        const _errs57 = errors;
        if (!validate244(data27)) {
          errors++;
        }
        var _valid1 = _errs57 === errors;
        valid20 = _valid1;
      }
      if (!valid20) {
        errors++;
      }
      if (Array.isArray(data27)) {
        const len1 = data27.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate244(data27[i1])) {
            errors++;
          }
        }
      }
    }
    if (data.requires !== void 0) {
      let data29 = data.requires;
      if (!data29 || typeof data29 != "object") {
        errors++;
      }
      const _errs61 = errors;
      let valid23 = true;
      const _errs62 = errors;
      if (!(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
        errors++;
      }
      var _valid2 = _errs62 === errors;
      errors = _errs61;
      if (_valid2) {
        const _errs64 = errors;
        if (!validate255(data29)) {
          errors++;
        }
        var _valid2 = _errs64 === errors;
        valid23 = _valid2;
      }
      if (!valid23) {
        errors++;
      }
      if (Array.isArray(data29)) {
        const len2 = data29.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate255(data29[i2])) {
            errors++;
          }
        }
      }
    }
    if (data.credit !== void 0) {
      let data31 = data.credit;
      if (!data31 || typeof data31 != "object") {
        errors++;
      }
      const _errs68 = errors;
      let valid26 = true;
      const _errs69 = errors;
      if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
        errors++;
      }
      var _valid3 = _errs69 === errors;
      errors = _errs68;
      if (_valid3) {
        const _errs71 = errors;
        if (!validate259(data31)) {
          errors++;
        }
        var _valid3 = _errs71 === errors;
        valid26 = _valid3;
      }
      if (!valid26) {
        errors++;
      }
      if (Array.isArray(data31)) {
        const len3 = data31.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate259(data31[i3])) {
            errors++;
          }
        }
      }
    }
    if (data.recordsDecide !== void 0) {
      let data33 = data.recordsDecide;
      if (!(data33 === "provider" || data33 === "customer")) {
        errors++;
      }
    }
    if (data.within !== void 0) {
      if (!validate326(data.within)) {
        errors++;
      }
    }
    if (data.hours !== void 0) {
      if (!validate330(data.hours)) {
        errors++;
      }
    }
    if (data.variants !== void 0) {
      let data36 = data.variants;
      if (!data36 || typeof data36 != "object") {
        errors++;
      }
      const _errs80 = errors;
      let valid31 = true;
      const _errs81 = errors;
      if (!(data36 && typeof data36 == "object" && !Array.isArray(data36))) {
        errors++;
      }
      var _valid4 = _errs81 === errors;
      errors = _errs80;
      if (_valid4) {
        const _errs83 = errors;
        if (!validate332(data36)) {
          errors++;
        }
        var _valid4 = _errs83 === errors;
        valid31 = _valid4;
      }
      if (!valid31) {
        errors++;
      }
      if (Array.isArray(data36)) {
        const len4 = data36.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate332(data36[i4])) {
            errors++;
          }
        }
      }
    }
    if (data.choose !== void 0) {
      let data38 = data.choose;
      if (!(data38 === "only-match" || data38 === "first" || data38 === "lowest-target" || data38 === "highest-target")) {
        errors++;
      }
    }
    if (data.readings !== void 0) {
      let data39 = data.readings;
      if (!data39 || typeof data39 != "object") {
        errors++;
      }
      const _errs88 = errors;
      let valid34 = true;
      const _errs89 = errors;
      if (!(data39 && typeof data39 == "object" && !Array.isArray(data39))) {
        errors++;
      }
      var _valid5 = _errs89 === errors;
      errors = _errs88;
      if (_valid5) {
        const _errs91 = errors;
        if (!validate349(data39)) {
          errors++;
        }
        var _valid5 = _errs91 === errors;
        valid34 = _valid5;
      }
      if (!valid34) {
        errors++;
      }
      if (Array.isArray(data39)) {
        const len5 = data39.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate349(data39[i5])) {
            errors++;
          }
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema94 = { properties: { "id": 0, "kind": 0, "limit": 0, "per": 0, "covers": 0, "protects": 0, "appliesTo": 0, "except": 0, "countsCredits": 0, "classes": 0, "heads": 0, "causes": 0, "dispensesWithElements": 0, "owedBy": 0, "trigger": 0, "rate": 0, "amount": 0, "of": 0, "max": 0, "replaces": 0, "role": 0, "by": 0, "cause": 0, "notice": 0, "automatic": 0, "consequence": 0, "within": 0, "from": 0, "group": 0, "services": 0, "service": 0, "text": 0, "source": 0, "drawnToAttention": 0, "explained": 0, "counterpart": 0, "majorInterest": 0 } };
function validate370(data) {
  let errors = 0;
  if (!(data === "cap" || data === "head-exclusion" || data === "cause-exclusion" || data === "penalty" || data === "exclusive-remedy" || data === "claim-window" || data === "limitation-period" || data === "indemnity" || data === "set-off-ban" || data === "withholding-ban" || data === "termination" || data === "suspension" || data === "data-deletion" || data === "refund" || data === "deposit" || data === "unilateral-change" || data === "auto-renewal" || data === "acceptance" || data === "customer-backup-duty" || data === "costs" || data === "interest" || data === "jurisdiction" || data === "arbitration" || data === "other")) {
    errors++;
  }
  return errors === 0;
}
var schema96 = { properties: { "basis": 0, "services": 0, "service": 0, "period": 0, "before": 0, "multiple": 0, "order": 0, "count": 0, "amount": 0, "currency": 0, "greaterOf": 0, "lesserOf": 0 } };
function validate373(data) {
  let errors = 0;
  if (!(data === "fees-paid" || data === "fees-due" || data === "fees-paid-or-due" || data === "monthly-fee" || data === "order-fees" || data === "contract-price" || data === "proven-direct-loss")) {
    errors++;
  }
  return errors === 0;
}
var wrapper0 = { validate: validate372 };
function validate372(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema96.properties, key0)) {
        errors++;
      }
    }
    if (data.basis !== void 0) {
      if (!validate373(data.basis)) {
        errors++;
      }
    }
    if (data.services !== void 0) {
      if (!validate201(data.services)) {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (!validate201(data.service)) {
        errors++;
      }
    }
    if (data.period !== void 0) {
      if (!validate131(data.period)) {
        errors++;
      }
    }
    if (data.before !== void 0) {
      let data4 = data.before;
      if (!(data4 === "claim" || data4 === "event" || data4 === "breach" || data4 === "judgment" || data4 === "renewal")) {
        errors++;
      }
    }
    if (data.multiple !== void 0) {
      if (!validate86(data.multiple)) {
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data6 = data.order;
      if (typeof data6 !== "string" && data6 !== null) {
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data7 = data.count;
      if (!(data7 === "service-period" || data7 === "payment-date")) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate86(data.amount)) {
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate55(data.currency)) {
        errors++;
      }
    }
    if (data.greaterOf !== void 0) {
      let data10 = data.greaterOf;
      if (!data10 || typeof data10 != "object") {
        errors++;
      }
      const _errs22 = errors;
      let valid8 = true;
      const _errs23 = errors;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        errors++;
      }
      var _valid0 = _errs23 === errors;
      errors = _errs22;
      if (_valid0) {
        const _errs25 = errors;
        if (!wrapper0.validate(data10)) {
          errors++;
        }
        var _valid0 = _errs25 === errors;
        valid8 = _valid0;
      }
      if (!valid8) {
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data10[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.lesserOf !== void 0) {
      let data12 = data.lesserOf;
      if (!data12 || typeof data12 != "object") {
        errors++;
      }
      const _errs29 = errors;
      let valid11 = true;
      const _errs30 = errors;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        errors++;
      }
      var _valid1 = _errs30 === errors;
      errors = _errs29;
      if (_valid1) {
        const _errs32 = errors;
        if (!wrapper0.validate(data12)) {
          errors++;
        }
        var _valid1 = _errs32 === errors;
        valid11 = _valid1;
      }
      if (!valid11) {
        errors++;
      }
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper0.validate(data12[i1])) {
            errors++;
          }
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate383(data) {
  let errors = 0;
  if (!(data === "data-restoration" || data === "replacement-service" || data === "cost-to-fix" || data === "lost-profit" || data === "customer-churn" || data === "goodwill" || data === "image" || data === "mitigation-cost" || data === "wasted-expenditure" || data === "fee-refund" || data === "remaining-term-price" || data === "penalty-to-third-party" || data === "ip-infringement" || data === "theft-or-fraud" || data === "virtual-property" || data === "personal-data-harm" || data === "moral" || data === "punitive" || data === "investigation-cost" || data === "legal-fees" || data === "court-costs" || data === "regulatory-fine" || data === "other")) {
    errors++;
  }
  return errors === 0;
}
function validate382(data) {
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (!(data === "all" || data === "damages")) {
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "heads" || key0 === "restitution")) {
        errors++;
      }
    }
    if (data.heads !== void 0) {
      let data0 = data.heads;
      if (!Array.isArray(data0) && typeof data0 !== "string") {
        errors++;
      }
      const _errs8 = errors;
      let valid2 = true;
      const _errs9 = errors;
      if (typeof data0 !== "string") {
        errors++;
      }
      var _valid1 = _errs9 === errors;
      errors = _errs8;
      if (_valid1) {
        const _errs11 = errors;
        if (!validate383(data0)) {
          errors++;
        }
        var _valid1 = _errs11 === errors;
        valid2 = _valid1;
      }
      if (!valid2) {
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate383(data0[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.restitution !== void 0) {
      if (!validate95(data.restitution)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate390(data) {
  let errors = 0;
  if (!(data === "indirect" || data === "direct" || data === "consequential" || data === "recovery" || data === "legal" || data === "punitive")) {
    errors++;
  }
  return errors === 0;
}
function validate400(data) {
  let errors = 0;
  if (!(data === "overdue-amount" || data === "contract-price" || data === "period-fee" || data === "remaining-fees")) {
    errors++;
  }
  return errors === 0;
}
function validate402(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "percent" || key0 === "of" || key0 === "amount")) {
        errors++;
      }
    }
    if (data.percent !== void 0) {
      if (!validate86(data.percent)) {
        errors++;
      }
    }
    if (data.of !== void 0) {
      if (!validate400(data.of)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate269(data.amount)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate368(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    if (data.kind === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema94.properties, key0)) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate370(data.kind)) {
        errors++;
      }
    }
    if (data.limit !== void 0) {
      if (!validate372(data.limit)) {
        errors++;
      }
    }
    if (data.per !== void 0) {
      let data3 = data.per;
      if (!(data3 === "event" || data3 === "year" || data3 === "contract" || data3 === "day" || data3 === "month" || data3 === "breach" || data3 === "invoice" || data3 === "once")) {
        errors++;
      }
    }
    if (data.covers !== void 0) {
      if (!validate382(data.covers)) {
        errors++;
      }
    }
    if (data.protects !== void 0) {
      let data5 = data.protects;
      if (!(data5 === "provider" || data5 === "customer" || data5 === "both")) {
        errors++;
      }
    }
    if (data.appliesTo !== void 0) {
      let data6 = data.appliesTo;
      if (!(data6 === "damages-payable" || data6 === "recoverable-loss")) {
        errors++;
      }
    }
    if (data.except !== void 0) {
      if (!validate201(data.except)) {
        errors++;
      }
    }
    if (data.countsCredits !== void 0) {
      if (!validate95(data.countsCredits)) {
        errors++;
      }
    }
    if (data.classes !== void 0) {
      let data9 = data.classes;
      if (!Array.isArray(data9) && typeof data9 !== "string") {
        errors++;
      }
      const _errs19 = errors;
      let valid7 = true;
      const _errs20 = errors;
      if (typeof data9 !== "string") {
        errors++;
      }
      var _valid0 = _errs20 === errors;
      errors = _errs19;
      if (_valid0) {
        const _errs22 = errors;
        if (!validate390(data9)) {
          errors++;
        }
        var _valid0 = _errs22 === errors;
        valid7 = _valid0;
      }
      if (!valid7) {
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate390(data9[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.heads !== void 0) {
      let data11 = data.heads;
      if (!Array.isArray(data11) && typeof data11 !== "string") {
        errors++;
      }
      const _errs26 = errors;
      let valid10 = true;
      const _errs27 = errors;
      if (typeof data11 !== "string") {
        errors++;
      }
      var _valid1 = _errs27 === errors;
      errors = _errs26;
      if (_valid1) {
        const _errs29 = errors;
        if (!validate383(data11)) {
          errors++;
        }
        var _valid1 = _errs29 === errors;
        valid10 = _valid1;
      }
      if (!valid10) {
        errors++;
      }
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate383(data11[i1])) {
            errors++;
          }
        }
      }
    }
    if (data.causes !== void 0) {
      let data13 = data.causes;
      if (!Array.isArray(data13) && typeof data13 !== "string") {
        errors++;
      }
      const _errs33 = errors;
      let valid13 = true;
      const _errs34 = errors;
      if (typeof data13 !== "string") {
        errors++;
      }
      var _valid2 = _errs34 === errors;
      errors = _errs33;
      if (_valid2) {
        const _errs36 = errors;
        if (!validate246(data13)) {
          errors++;
        }
        var _valid2 = _errs36 === errors;
        valid13 = _valid2;
      }
      if (!valid13) {
        errors++;
      }
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate246(data13[i2])) {
            errors++;
          }
        }
      }
    }
    if (data.dispensesWithElements !== void 0) {
      if (!validate95(data.dispensesWithElements)) {
        errors++;
      }
    }
    if (data.owedBy !== void 0) {
      let data16 = data.owedBy;
      if (!(data16 === "provider" || data16 === "customer")) {
        errors++;
      }
    }
    if (data.trigger !== void 0) {
      if (typeof data.trigger !== "string") {
        errors++;
      }
    }
    if (data.rate !== void 0) {
      if (!validate86(data.rate)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate269(data.amount)) {
        errors++;
      }
    }
    if (data.of !== void 0) {
      if (!validate400(data.of)) {
        errors++;
      }
    }
    if (data.max !== void 0) {
      if (!validate402(data.max)) {
        errors++;
      }
    }
    if (data.replaces !== void 0) {
      let data22 = data.replaces;
      if (typeof data22 !== "string" && !Array.isArray(data22)) {
        errors++;
      }
      const _errs53 = errors;
      let valid21 = true;
      const _errs54 = errors;
      if (typeof data22 !== "string") {
        errors++;
      }
      var _valid3 = _errs54 === errors;
      errors = _errs53;
      if (_valid3) {
        const _errs56 = errors;
        const _errs57 = errors;
        let valid22 = true;
        const _errs58 = errors;
        if ("all" !== data22) {
          errors++;
        }
        var _valid4 = _errs58 === errors;
        errors = _errs57;
        if (!_valid4) {
          const _errs59 = errors;
          if (!validate383(data22)) {
            errors++;
          }
          var _valid4 = _errs59 === errors;
          valid22 = _valid4;
        }
        if (!valid22) {
          errors++;
        }
        var _valid3 = _errs56 === errors;
        valid21 = _valid3;
      }
      if (!valid21) {
        errors++;
      }
      if (Array.isArray(data22)) {
        const len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate383(data22[i3])) {
            errors++;
          }
        }
      }
    }
    if (data.role !== void 0) {
      let data24 = data.role;
      if (!(data24 === "penalty" || data24 === "limitation" || data24 === "on-account")) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data25 = data.by;
      if (!(data25 === "provider" || data25 === "customer" || data25 === "either")) {
        errors++;
      }
    }
    if (data.cause !== void 0) {
      if (typeof data.cause !== "string") {
        errors++;
      }
    }
    if (data.notice !== void 0) {
      if (!validate131(data.notice)) {
        errors++;
      }
    }
    if (data.automatic !== void 0) {
      if (!validate95(data.automatic)) {
        errors++;
      }
    }
    if (data.consequence !== void 0) {
      let data29 = data.consequence;
      if (typeof data29 !== "string" && data29 !== null) {
        errors++;
      }
    }
    if (data.within !== void 0) {
      if (!validate131(data.within)) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data31 = data.from;
      if (!(data31 === "event" || data31 === "breach" || data31 === "knowledge")) {
        errors++;
      }
    }
    if (data.group !== void 0) {
      if (typeof data.group !== "string") {
        errors++;
      }
    }
    if (data.services !== void 0) {
      if (!validate201(data.services)) {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (!validate201(data.service)) {
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        errors++;
      }
    }
    if (data.drawnToAttention !== void 0) {
      if (!validate95(data.drawnToAttention)) {
        errors++;
      }
    }
    if (data.explained !== void 0) {
      let data38 = data.explained;
      if (!(data38 === true || data38 === false || data38 === "unknown" || data38 === null)) {
        errors++;
      }
    }
    if (data.counterpart !== void 0) {
      if (!validate95(data.counterpart)) {
        errors++;
      }
    }
    if (data.majorInterest !== void 0) {
      if (!validate95(data.majorInterest)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern4 = new RegExp("^([A-Z]{2}|weekends-only)$", "u");
function validate52(data) {
  ;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    if (data.governingLaw === void 0) {
      errors++;
    }
    if (data.currency === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("liability/contract@1" !== data.schema) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id)) {
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        errors++;
      }
    }
    if (data.governingLaw !== void 0) {
      let data4 = data.governingLaw;
      if (!(data4 === "FR" || data4 === "CN" || data4 === "none")) {
        errors++;
      }
    }
    if (data.relation !== void 0) {
      let data5 = data.relation;
      if (!(data5 === "contract" || data5 === "none")) {
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate55(data.currency)) {
        errors++;
      }
    }
    if (data.timeZone !== void 0) {
      if (typeof data.timeZone !== "string") {
        errors++;
      }
    }
    if (data.businessCalendar !== void 0) {
      let data8 = data.businessCalendar;
      if (typeof data8 === "string") {
        if (!pattern4.test(data8)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.concludedOn !== void 0) {
      if (!validate57(data.concludedOn)) {
        errors++;
      }
    }
    if (data.renewals !== void 0) {
      let data10 = data.renewals;
      if (!Array.isArray(data10) && typeof data10 !== "string" && !(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        errors++;
      }
      const _errs21 = errors;
      let valid4 = true;
      const _errs22 = errors;
      const _errs23 = errors;
      const _errs24 = errors;
      if (!Array.isArray(data10)) {
        errors++;
      }
      var valid5 = _errs24 === errors;
      if (valid5) {
        errors++;
      } else {
        errors = _errs23;
      }
      var _valid0 = _errs22 === errors;
      errors = _errs21;
      if (_valid0) {
        const _errs26 = errors;
        if (!validate57(data10)) {
          errors++;
        }
        var _valid0 = _errs26 === errors;
        valid4 = _valid0;
      }
      if (!valid4) {
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate57(data10[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.term !== void 0) {
      if (!validate61(data.term)) {
        errors++;
      }
    }
    if (data.versions !== void 0) {
      if (!validate67(data.versions)) {
        errors++;
      }
    }
    if (data.assumptions !== void 0) {
      let data14 = data.assumptions;
      if (!data14 || typeof data14 != "object") {
        errors++;
      }
      const _errs34 = errors;
      let valid10 = true;
      const _errs35 = errors;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        errors++;
      }
      var _valid1 = _errs35 === errors;
      errors = _errs34;
      if (_valid1) {
        const _errs37 = errors;
        if (!validate74(data14)) {
          errors++;
        }
        var _valid1 = _errs37 === errors;
        valid10 = _valid1;
      }
      if (!valid10) {
        errors++;
      }
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate74(data14[i1])) {
            errors++;
          }
        }
      }
    }
    if (data.parties !== void 0) {
      if (!validate77(data.parties)) {
        errors++;
      }
    }
    if (data.formation !== void 0) {
      if (!validate94(data.formation)) {
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data18 = data.services;
      if (!data18 || typeof data18 != "object") {
        errors++;
      }
      const _errs45 = errors;
      let valid15 = true;
      const _errs46 = errors;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
        errors++;
      }
      var _valid2 = _errs46 === errors;
      errors = _errs45;
      if (_valid2) {
        const _errs48 = errors;
        if (!validate103(data18)) {
          errors++;
        }
        var _valid2 = _errs48 === errors;
        valid15 = _valid2;
      }
      if (!valid15) {
        errors++;
      }
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate103(data18[i2])) {
            errors++;
          }
        }
      }
    }
    if (data.fees !== void 0) {
      if (!validate158(data.fees)) {
        errors++;
      }
    }
    if (data.linkedContracts !== void 0) {
      let data21 = data.linkedContracts;
      if (!data21 || typeof data21 != "object") {
        errors++;
      }
      const _errs54 = errors;
      let valid19 = true;
      const _errs55 = errors;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
        errors++;
      }
      var _valid3 = _errs55 === errors;
      errors = _errs54;
      if (_valid3) {
        const _errs57 = errors;
        if (!validate192(data21)) {
          errors++;
        }
        var _valid3 = _errs57 === errors;
        valid19 = _valid3;
      }
      if (!valid19) {
        errors++;
      }
      if (Array.isArray(data21)) {
        const len3 = data21.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate192(data21[i3])) {
            errors++;
          }
        }
      }
    }
    if (data.commitments !== void 0) {
      let data23 = data.commitments;
      if (!data23 || typeof data23 != "object") {
        errors++;
      }
      const _errs61 = errors;
      let valid22 = true;
      const _errs62 = errors;
      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
        errors++;
      }
      var _valid4 = _errs62 === errors;
      errors = _errs61;
      if (_valid4) {
        const _errs64 = errors;
        if (!validate197(data23)) {
          errors++;
        }
        var _valid4 = _errs64 === errors;
        valid22 = _valid4;
      }
      if (!valid22) {
        errors++;
      }
      if (Array.isArray(data23)) {
        const len4 = data23.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate197(data23[i4])) {
            errors++;
          }
        }
      }
    }
    if (data.clauses !== void 0) {
      let data25 = data.clauses;
      if (!data25 || typeof data25 != "object") {
        errors++;
      }
      const _errs68 = errors;
      let valid25 = true;
      const _errs69 = errors;
      if (!(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
        errors++;
      }
      var _valid5 = _errs69 === errors;
      errors = _errs68;
      if (_valid5) {
        const _errs71 = errors;
        if (!validate368(data25)) {
          errors++;
        }
        var _valid5 = _errs71 === errors;
        valid25 = _valid5;
      }
      if (!valid25) {
        errors++;
      }
      if (Array.isArray(data25)) {
        const len5 = data25.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate368(data25[i5])) {
            errors++;
          }
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var incident = validate419;
var schema103 = { properties: { "$schema": 0, "schema": 0, "id": 0, "contract": 0, "contracts": 0, "title": 0, "kind": 0, "services": 0, "service": 0, "occurredAt": 0, "detectedAt": 0, "endedAt": 0, "asOf": 0, "currency": 0, "timeZone": 0, "claimant": 0, "claimants": 0, "respondents": 0, "parties": 0, "claim": 0, "proceedings": 0, "pleas": 0, "disputed": 0, "causes": 0, "cause": 0, "fault": 0, "prevention": 0, "response": 0, "performance": 0, "delivery": 0, "outages": 0, "outagesComplete": 0, "samples": 0, "reported": 0, "history": 0, "conditions": 0, "tickets": 0, "objects": 0, "data": 0, "personalData": 0, "customer": 0, "notices": 0, "content": 0, "losses": 0, "relief": 0, "received": 0, "offers": 0, "evidence": 0, "shares": 0, "concurrence": 0, "ground": 0, "determinations": 0, "fx": 0 } };
function validate420(data) {
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) < 1) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate422(data) {
  let errors = 0;
  if (!Array.isArray(data) && typeof data !== "string") {
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate424(data) {
  let errors = 0;
  if (!(data === "data-loss" || data === "outage" || data === "degradation" || data === "security-breach" || data === "personal-data-breach" || data === "account-takeover" || data === "third-party-content" || data === "defective-delivery" || data === "non-delivery" || data === "contract-dispute" || data === "wrongful-termination" || data === "early-termination" || data === "service-end" || data === "wrongful-takedown" || data === "wrongful-notice" || data === "non-payment" || data === "undue-payment")) {
    errors++;
  }
  return errors === 0;
}
var pattern18 = new RegExp("^(unknown|[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.][0-9]+)?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?)$", "u");
function validate429(data) {
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9999 || isNaN(data)) {
      errors++;
    }
    if (data < 1e3 || isNaN(data)) {
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate428(data) {
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.earliest === void 0) {
        errors++;
      }
      if (data.latest === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9999 || isNaN(data)) {
      errors++;
    }
    if (data < 1e3 || isNaN(data)) {
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "earliest" || key0 === "latest")) {
        errors++;
      }
    }
    if (data.earliest !== void 0) {
      if (!validate429(data.earliest)) {
        errors++;
      }
    }
    if (data.latest !== void 0) {
      if (!validate429(data.latest)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate436(data) {
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema110 = { properties: { "id": 0, "name": 0, "role": 0, "of": 0, "kind": 0, "nature": 0, "size": 0, "employees": 0, "fault": 0, "cap": 0, "contract": 0 } };
function validate442(data) {
  let errors = 0;
  if (!(data === "direct-infringer" || data === "right-holder" || data === "notifier" || data === "victim" || data === "user" || data === "subcontractor" || data === "co-provider" || data === "carrier" || data === "attacker" || data === "lessor" || data === "assignee" || data === "insurer" || data === "insurer-of-provider" || data === "platform" || data === "employee" || data === "branch")) {
    errors++;
  }
  return errors === 0;
}
function validate444(data) {
  let errors = 0;
  if (!(data === "business" || data === "consumer" || data === "non-professional" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate446(data) {
  let errors = 0;
  if (!(data === "natural" || data === "legal" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate448(data) {
  let errors = 0;
  if (!(data === "micro" || data === "small" || data === "medium" || data === "large" || data === "public-body" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate451(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate450(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.low === void 0) {
        errors++;
      }
      if (data.high === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "low" || key0 === "likely" || key0 === "high")) {
        errors++;
      }
    }
    if (data.low !== void 0) {
      if (!validate451(data.low)) {
        errors++;
      }
    }
    if (data.likely !== void 0) {
      if (!validate451(data.likely)) {
        errors++;
      }
    }
    if (data.high !== void 0) {
      if (!validate451(data.high)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate457(data) {
  let errors = 0;
  if (!(data === "none" || data === "slight" || data === "ordinary" || data === "gross" || data === "intentional" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate456(data) {
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate457(data)) {
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "atLeast" || key0 === "atMost")) {
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate457(data.atLeast)) {
        errors++;
      }
    }
    if (data.atMost !== void 0) {
      if (!validate457(data.atMost)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate462(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount !== void 0) {
        errors++;
      }
    } else {
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.low === void 0) {
        errors++;
      }
      if (data.high === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "amount" || key0 === "currency" || key0 === "low" || key0 === "likely" || key0 === "high")) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate451(data.amount)) {
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate436(data.currency)) {
        errors++;
      }
    }
    if (data.low !== void 0) {
      if (!validate451(data.low)) {
        errors++;
      }
    }
    if (data.likely !== void 0) {
      if (!validate451(data.likely)) {
        errors++;
      }
    }
    if (data.high !== void 0) {
      if (!validate451(data.high)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate440(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema110.properties, key0)) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate420(data.id)) {
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        errors++;
      }
    }
    if (data.role !== void 0) {
      if (!validate442(data.role)) {
        errors++;
      }
    }
    if (data.of !== void 0) {
      if (typeof data.of !== "string") {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate444(data.kind)) {
        errors++;
      }
    }
    if (data.nature !== void 0) {
      if (!validate446(data.nature)) {
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (!validate448(data.size)) {
        errors++;
      }
    }
    if (data.employees !== void 0) {
      if (!validate450(data.employees)) {
        errors++;
      }
    }
    if (data.fault !== void 0) {
      if (!validate456(data.fault)) {
        errors++;
      }
    }
    if (data.cap !== void 0) {
      if (!validate462(data.cap)) {
        errors++;
      }
    }
    if (data.contract !== void 0) {
      if (typeof data.contract !== "string") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate474(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount !== void 0) {
        errors++;
      }
    } else {
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.low === void 0) {
        errors++;
      }
      if (data.high === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "amount" || key0 === "currency" || key0 === "low" || key0 === "likely" || key0 === "high")) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate451(data.amount)) {
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate436(data.currency)) {
        errors++;
      }
    }
    if (data.low !== void 0) {
      if (!validate451(data.low)) {
        errors++;
      }
    }
    if (data.likely !== void 0) {
      if (!validate451(data.likely)) {
        errors++;
      }
    }
    if (data.high !== void 0) {
      if (!validate451(data.high)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate471(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "madeOn" || key0 === "filedOn" || key0 === "amount" || key0 === "proceeding")) {
        errors++;
      }
    }
    if (data.madeOn !== void 0) {
      if (!validate428(data.madeOn)) {
        errors++;
      }
    }
    if (data.filedOn !== void 0) {
      if (!validate428(data.filedOn)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate474(data.amount)) {
        errors++;
      }
    }
    if (data.proceeding !== void 0) {
      let data3 = data.proceeding;
      if (!(data3 === "merits" || data3 === "interim")) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate484(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "at")) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate428(data.at)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate489(data) {
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9999 || isNaN(data)) {
      errors++;
    }
    if (data < 1e3 || isNaN(data)) {
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate491(data) {
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate494(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "amount")) {
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate428(data.at)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate462(data.amount)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate488(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "court" || key0 === "on" || key0 === "instance" || key0 === "confirms" || key0 === "amount" || key0 === "paid")) {
        errors++;
      }
    }
    if (data.court !== void 0) {
      if (typeof data.court !== "string") {
        errors++;
      }
    }
    if (data.on !== void 0) {
      if (!validate489(data.on)) {
        errors++;
      }
    }
    if (data.instance !== void 0) {
      if (!validate491(data.instance)) {
        errors++;
      }
    }
    if (data.confirms !== void 0) {
      let data3 = data.confirms;
      if (typeof data3 !== "string" && typeof data3 !== "boolean" && data3 !== null) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate474(data.amount)) {
        errors++;
      }
    }
    if (data.paid !== void 0) {
      let data5 = data.paid;
      if (!data5 || typeof data5 != "object") {
        errors++;
      }
      const _errs14 = errors;
      let valid4 = true;
      const _errs15 = errors;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        errors++;
      }
      var _valid0 = _errs15 === errors;
      errors = _errs14;
      if (_valid0) {
        const _errs17 = errors;
        if (!validate494(data5)) {
          errors++;
        }
        var _valid0 = _errs17 === errors;
        valid4 = _valid0;
      }
      if (!valid4) {
        errors++;
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate494(data5[i0])) {
            errors++;
          }
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate482(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "knownOn" || key0 === "interruptions" || key0 === "judgments" || key0 === "enforceableOn" || key0 === "finalOn" || key0 === "payBy")) {
        errors++;
      }
    }
    if (data.knownOn !== void 0) {
      if (!validate428(data.knownOn)) {
        errors++;
      }
    }
    if (data.interruptions !== void 0) {
      let data1 = data.interruptions;
      if (!data1 || typeof data1 != "object") {
        errors++;
      }
      const _errs6 = errors;
      let valid2 = true;
      const _errs7 = errors;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        errors++;
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (_valid0) {
        const _errs9 = errors;
        if (!validate484(data1)) {
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate484(data1[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.judgments !== void 0) {
      let data3 = data.judgments;
      if (!data3 || typeof data3 != "object") {
        errors++;
      }
      const _errs13 = errors;
      let valid5 = true;
      const _errs14 = errors;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        errors++;
      }
      var _valid1 = _errs14 === errors;
      errors = _errs13;
      if (_valid1) {
        const _errs16 = errors;
        if (!validate488(data3)) {
          errors++;
        }
        var _valid1 = _errs16 === errors;
        valid5 = _valid1;
      }
      if (!valid5) {
        errors++;
      }
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate488(data3[i1])) {
            errors++;
          }
        }
      }
    }
    if (data.enforceableOn !== void 0) {
      if (!validate428(data.enforceableOn)) {
        errors++;
      }
    }
    if (data.finalOn !== void 0) {
      if (!validate428(data.finalOn)) {
        errors++;
      }
    }
    if (data.payBy !== void 0) {
      if (!validate428(data.payBy)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate506(data) {
  let errors = 0;
  if (!(data === "penalty-reduction" || data === "penalty-increase" || data === "limitation" || data === "set-off" || data === "clause-not-incorporated" || data === "clause-unfair" || data === "force-majeure" || data === "contributory-fault" || data === "withholding" || data === "price-reduction" || data === "termination" || data === "punitive" || data === "deposit-rule")) {
    errors++;
  }
  return errors === 0;
}
function validate505(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plea === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "plea" || key0 === "by" || key0 === "clause" || key0 === "at")) {
        errors++;
      }
    }
    if (data.plea !== void 0) {
      if (!validate506(data.plea)) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (typeof data.by !== "string") {
        errors++;
      }
    }
    if (data.clause !== void 0) {
      if (typeof data.clause !== "string") {
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate429(data.at)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema130 = { properties: { "question": 0, "clause": 0, "commitment": 0, "loss": 0, "losses": 0, "notice": 0, "party": 0, "parties": 0, "content": 0, "outage": 0, "exclusion": 0, "credit": 0, "rule": 0 } };
function validate512(data) {
  let errors = 0;
  if (!(data === "contract-void" || data === "contract-lapsed" || data === "clause-accepted" || data === "clause-drawn-to-attention" || data === "clause-explained" || data === "clause-significant-imbalance" || data === "clause-displaced-to-l442-1" || data === "clause-empties-essential-obligation" || data === "clause-unreasonable" || data === "clause-covers" || data === "standard-terms" || data === "individually-negotiated" || data === "limit-amount" || data === "force-majeure-outside-control" || data === "force-majeure-unforeseeable" || data === "force-majeure-unavoidable" || data === "force-majeure-prevents-performance" || data === "promised-location" || data === "promise-meaning" || data === "obligation-intensity" || data === "commitment-breached" || data === "breach-serious" || data === "withholding-justified" || data === "termination-justified" || data === "non-performance-manifest" || data === "performance-refusable" || data === "notice-cites-clause" || data === "linked-contract-known" || data === "replacement-cost-reasonable" || data === "clause-covers-refund" || data === "credits-count-towards-limit" || data === "claim-in-time" || data === "interest-compounded" || data === "interest-from-earlier" || data === "fault" || data === "fault-degree" || data === "bad-faith-breach" || data === "force-majeure" || data === "act-attributable" || data === "customer-act-sole-cause" || data === "victim-share" || data === "third-party-share" || data === "loss-amount" || data === "loss-direct" || data === "loss-foreseeable" || data === "loss-certainty" || data === "chance-share" || data === "aggravated-part" || data === "unit-amount" || data === "moral-loss-recoverable" || data === "serious-mental-harm" || data === "object-of-personal-significance" || data === "performances-useful-only-as-whole" || data === "price-reduction-share" || data === "value-kept" || data === "refund-amount" || data === "penalty-loss-shown" || data === "penalty-revised" || data === "reletting-period" || data === "saved-cost-share" || data === "provider-role" || data === "direct-infringement" || data === "content-manifestly-unlawful" || data === "notice-valid" || data === "notice-forwarded-in-time" || data === "measure-in-time" || data === "measure-adequate" || data === "acted-promptly" || data === "reaction-time" || data === "expanded-part" || data === "provider-knowledge" || data === "notice-wrongful" || data === "notice-malicious" || data === "notifier-good-faith" || data === "owed-in-solidum" || data === "liable-too" || data === "responsibility-share" || data === "consumer-purchase" || data === "fraud" || data === "ip-intentional-and-serious" || data === "punitive-multiple" || data === "late-interest-surcharge" || data === "seriously-disputable" || data === "default-notice-given" || data === "withdrawal-exercised" || data === "submission-shown" || data === "outage-excluded" || data === "reading" || data === "agreed-event" || data === "costs-awarded" || data === "loss-stoppable" || data === "revocation-asked-in-time" || data === "provider-knew" || data === "provider-should-have-known")) {
    errors++;
  }
  return errors === 0;
}
function validate511(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.question === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema130.properties, key0)) {
        errors++;
      }
    }
    if (data.question !== void 0) {
      if (!validate512(data.question)) {
        errors++;
      }
    }
    if (data.clause !== void 0) {
      if (typeof data.clause !== "string") {
        errors++;
      }
    }
    if (data.commitment !== void 0) {
      if (typeof data.commitment !== "string") {
        errors++;
      }
    }
    if (data.loss !== void 0) {
      if (typeof data.loss !== "string") {
        errors++;
      }
    }
    if (data.losses !== void 0) {
      if (!validate422(data.losses)) {
        errors++;
      }
    }
    if (data.notice !== void 0) {
      if (typeof data.notice !== "string") {
        errors++;
      }
    }
    if (data.party !== void 0) {
      if (typeof data.party !== "string") {
        errors++;
      }
    }
    if (data.parties !== void 0) {
      if (!validate422(data.parties)) {
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (typeof data.content !== "string") {
        errors++;
      }
    }
    if (data.outage !== void 0) {
      if (typeof data.outage !== "string") {
        errors++;
      }
    }
    if (data.exclusion !== void 0) {
      if (typeof data.exclusion !== "string") {
        errors++;
      }
    }
    if (data.credit !== void 0) {
      if (typeof data.credit !== "string") {
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (typeof data.rule !== "string") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate519(data) {
  let errors = 0;
  if (!(data === "hardware-failure" || data === "firmware-defect" || data === "software-defect" || data === "human-error" || data === "fire" || data === "flood" || data === "power-loss" || data === "network-failure" || data === "cyberattack" || data === "malware" || data === "natural-disaster" || data === "public-authority" || data === "planned-maintenance" || data === "capacity" || data === "performance" || data === "payment-failure" || data === "seo" || data === "customer-misconfiguration" || data === "customer-software" || data === "third-party-service" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate521(data) {
  let errors = 0;
  if (!(data === "provider" || data === "customer" || data === "third-party" || data === "nature" || data === "authority" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate524(data) {
  let errors = 0;
  if (!(data === true || data === false || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate531(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.low === void 0) {
        errors++;
      }
      if (data.high === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "low" || key0 === "likely" || key0 === "high")) {
        errors++;
      }
    }
    if (data.low !== void 0) {
      if (!validate451(data.low)) {
        errors++;
      }
    }
    if (data.likely !== void 0) {
      if (!validate451(data.likely)) {
        errors++;
      }
    }
    if (data.high !== void 0) {
      if (!validate451(data.high)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate523(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "outsideControl" || key0 === "unforeseeable" || key0 === "unavoidable" || key0 === "preventsPerformance" || key0 === "notifiedAt" || key0 === "alreadyLate" || key0 === "share")) {
        errors++;
      }
    }
    if (data.outsideControl !== void 0) {
      if (!validate524(data.outsideControl)) {
        errors++;
      }
    }
    if (data.unforeseeable !== void 0) {
      if (!validate524(data.unforeseeable)) {
        errors++;
      }
    }
    if (data.unavoidable !== void 0) {
      if (!validate524(data.unavoidable)) {
        errors++;
      }
    }
    if (data.preventsPerformance !== void 0) {
      if (!validate524(data.preventsPerformance)) {
        errors++;
      }
    }
    if (data.notifiedAt !== void 0) {
      if (!validate428(data.notifiedAt)) {
        errors++;
      }
    }
    if (data.alreadyLate !== void 0) {
      if (!validate524(data.alreadyLate)) {
        errors++;
      }
    }
    if (data.share !== void 0) {
      if (!validate531(data.share)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate518(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "origin" || key0 === "forceMajeure")) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate519(data.kind)) {
        errors++;
      }
    }
    if (data.origin !== void 0) {
      if (!validate521(data.origin)) {
        errors++;
      }
    }
    if (data.forceMajeure !== void 0) {
      if (!validate523(data.forceMajeure)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate541(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "evidence")) {
        if (!validate456(data[key0])) {
          errors++;
        }
      }
    }
    if (data.evidence !== void 0) {
      if (!validate422(data.evidence)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate545(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "monitoring" || key0 === "backups" || key0 === "redundancy" || key0 === "patched" || key0 === "drills" || key0 === "acts")) {
        errors++;
      }
    }
    if (data.monitoring !== void 0) {
      if (!validate524(data.monitoring)) {
        errors++;
      }
    }
    if (data.backups !== void 0) {
      if (!validate524(data.backups)) {
        errors++;
      }
    }
    if (data.redundancy !== void 0) {
      if (!validate524(data.redundancy)) {
        errors++;
      }
    }
    if (data.patched !== void 0) {
      if (!validate524(data.patched)) {
        errors++;
      }
    }
    if (data.drills !== void 0) {
      if (!validate524(data.drills)) {
        errors++;
      }
    }
    if (data.acts !== void 0) {
      if (!validate422(data.acts)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate553(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "planActivatedAt" || key0 === "customersInformedAt" || key0 === "authorityNotifiedAt" || key0 === "subjectsInformedAt" || key0 === "restoredAt")) {
        errors++;
      }
    }
    if (data.planActivatedAt !== void 0) {
      if (!validate428(data.planActivatedAt)) {
        errors++;
      }
    }
    if (data.customersInformedAt !== void 0) {
      if (!validate428(data.customersInformedAt)) {
        errors++;
      }
    }
    if (data.authorityNotifiedAt !== void 0) {
      if (!validate428(data.authorityNotifiedAt)) {
        errors++;
      }
    }
    if (data.subjectsInformedAt !== void 0) {
      if (!validate428(data.subjectsInformedAt)) {
        errors++;
      }
    }
    if (data.restoredAt !== void 0) {
      if (!validate428(data.restoredAt)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate561(data) {
  let errors = 0;
  if (!(data === "full" || data === "partial" || data === "late" || data === "none" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate566(data) {
  let errors = 0;
  if (!(data === "none" || data === "asserted" || data === "documented" || data === "expert" || data === "admitted")) {
    errors++;
  }
  return errors === 0;
}
function validate560(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.commitment === void 0) {
      errors++;
    }
    if (data.performed === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "commitment" || key0 === "performed" || key0 === "from" || key0 === "to" || key0 === "billed" || key0 === "evidence")) {
        errors++;
      }
    }
    if (data.commitment !== void 0) {
      if (typeof data.commitment !== "string") {
        errors++;
      }
    }
    if (data.performed !== void 0) {
      if (!validate561(data.performed)) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate428(data.from)) {
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate428(data.to)) {
        errors++;
      }
    }
    if (data.billed !== void 0) {
      if (!validate524(data.billed)) {
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate566(data.evidence)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate570(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "deliveredOn" || key0 === "acceptedOn" || key0 === "reserves")) {
        errors++;
      }
    }
    if (data.deliveredOn !== void 0) {
      if (!validate428(data.deliveredOn)) {
        errors++;
      }
    }
    if (data.acceptedOn !== void 0) {
      if (!validate428(data.acceptedOn)) {
        errors++;
      }
    }
    if (data.reserves !== void 0) {
      if (!validate524(data.reserves)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema145 = { properties: { "id": 0, "from": 0, "to": 0, "planned": 0, "plannedUntil": 0, "announcedAt": 0, "reportedAt": 0, "detectedAt": 0, "affectedShare": 0, "errorRate": 0, "impact": 0, "services": 0, "service": 0, "resource": 0, "cause": 0, "causes": 0, "excludedParts": 0, "source": 0 } };
function validate586(data) {
  let errors = 0;
  if (!(data === "none" || data === "minor" || data === "major" || data === "critical" || data === "maintenance")) {
    errors++;
  }
  return errors === 0;
}
function validate597(data) {
  let errors = 0;
  if (!(data === "hardware-failure" || data === "firmware-defect" || data === "software-defect" || data === "human-error" || data === "fire" || data === "flood" || data === "power-loss" || data === "network-failure" || data === "cyberattack" || data === "malware" || data === "natural-disaster" || data === "public-authority" || data === "planned-maintenance" || data === "capacity" || data === "performance" || data === "payment-failure" || data === "seo" || data === "customer-misconfiguration" || data === "customer-software" || data === "third-party-service" || data === "unknown" || data === "third-party" || data === "customer-act" || data === "authority" || data === "suspension" || data === "beta" || data === "spot" || data === "attack" || data === "guideline-breach" || data === "force-majeure")) {
    errors++;
  }
  return errors === 0;
}
function validate594(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "cause")) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate428(data.from)) {
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate428(data.to)) {
        errors++;
      }
    }
    if (data.cause !== void 0) {
      let data2 = data.cause;
      const _errs7 = errors;
      let valid3 = false;
      const _errs8 = errors;
      if (!validate597(data2)) {
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs9 = errors;
        if (!validate518(data2)) {
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        errors++;
      } else {
        errors = _errs7;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate602(data) {
  let errors = 0;
  if (!(data === "provider" || data === "customer" || data === "third-party")) {
    errors++;
  }
  return errors === 0;
}
function validate575(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema145.properties, key0)) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate420(data.id)) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate428(data.from)) {
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate428(data.to)) {
        errors++;
      }
    }
    if (data.planned !== void 0) {
      if (!validate524(data.planned)) {
        errors++;
      }
    }
    if (data.plannedUntil !== void 0) {
      if (!validate428(data.plannedUntil)) {
        errors++;
      }
    }
    if (data.announcedAt !== void 0) {
      if (!validate428(data.announcedAt)) {
        errors++;
      }
    }
    if (data.reportedAt !== void 0) {
      if (!validate428(data.reportedAt)) {
        errors++;
      }
    }
    if (data.detectedAt !== void 0) {
      if (!validate428(data.detectedAt)) {
        errors++;
      }
    }
    if (data.affectedShare !== void 0) {
      if (!validate531(data.affectedShare)) {
        errors++;
      }
    }
    if (data.errorRate !== void 0) {
      if (!validate531(data.errorRate)) {
        errors++;
      }
    }
    if (data.impact !== void 0) {
      if (!validate586(data.impact)) {
        errors++;
      }
    }
    if (data.services !== void 0) {
      if (!validate422(data.services)) {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (!validate422(data.service)) {
        errors++;
      }
    }
    if (data.resource !== void 0) {
      let data13 = data.resource;
      if (typeof data13 !== "string" && !Array.isArray(data13) && data13 !== null) {
        errors++;
      }
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data13[i0] !== "string") {
            errors++;
          }
        }
      }
    }
    if (data.cause !== void 0) {
      let data15 = data.cause;
      if (!data15 || typeof data15 != "object") {
        errors++;
      }
      const _errs34 = errors;
      let valid16 = true;
      const _errs35 = errors;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        errors++;
      }
      var _valid0 = _errs35 === errors;
      errors = _errs34;
      if (_valid0) {
        const _errs37 = errors;
        if (!validate518(data15)) {
          errors++;
        }
        var _valid0 = _errs37 === errors;
        valid16 = _valid0;
      }
      if (!valid16) {
        errors++;
      }
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate518(data15[i1])) {
            errors++;
          }
        }
      }
    }
    if (data.causes !== void 0) {
      let data17 = data.causes;
      if (!data17 || typeof data17 != "object") {
        errors++;
      }
      const _errs41 = errors;
      let valid19 = true;
      const _errs42 = errors;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
        errors++;
      }
      var _valid1 = _errs42 === errors;
      errors = _errs41;
      if (_valid1) {
        const _errs44 = errors;
        if (!validate518(data17)) {
          errors++;
        }
        var _valid1 = _errs44 === errors;
        valid19 = _valid1;
      }
      if (!valid19) {
        errors++;
      }
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate518(data17[i2])) {
            errors++;
          }
        }
      }
    }
    if (data.excludedParts !== void 0) {
      let data19 = data.excludedParts;
      if (!data19 || typeof data19 != "object") {
        errors++;
      }
      const _errs48 = errors;
      let valid22 = true;
      const _errs49 = errors;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
        errors++;
      }
      var _valid2 = _errs49 === errors;
      errors = _errs48;
      if (_valid2) {
        const _errs51 = errors;
        if (!validate594(data19)) {
          errors++;
        }
        var _valid2 = _errs51 === errors;
        valid22 = _valid2;
      }
      if (!valid22) {
        errors++;
      }
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate594(data19[i3])) {
            errors++;
          }
        }
      }
    }
    if (data.source !== void 0) {
      if (!validate602(data.source)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate607(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.slot === void 0) {
      errors++;
    }
    if (data.good === void 0) {
      errors++;
    }
    if (data.total === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "slot" || key0 === "good" || key0 === "total" || key0 === "service" || key0 === "resource")) {
        errors++;
      }
    }
    if (data.slot !== void 0) {
      if (!validate429(data.slot)) {
        errors++;
      }
    }
    if (data.good !== void 0) {
      if (!validate491(data.good)) {
        errors++;
      }
    }
    if (data.total !== void 0) {
      if (!validate491(data.total)) {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (typeof data.service !== "string") {
        errors++;
      }
    }
    if (data.resource !== void 0) {
      if (typeof data.resource !== "string") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema151 = { properties: { "service": 0, "resource": 0, "period": 0, "days": 0, "downtime": 0, "uptimePercent": 0, "over": 0, "monitoredTime": 0, "source": 0, "evidence": 0 } };
function validate614(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to")) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate429(data.from)) {
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate429(data.to)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate620(data) {
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate618(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      errors++;
    }
    if (data.downtime === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "downtime")) {
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (!validate489(data.date)) {
        errors++;
      }
    }
    if (data.downtime !== void 0) {
      if (!validate620(data.downtime)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate613(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema151.properties, key0)) {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (typeof data.service !== "string") {
        errors++;
      }
    }
    if (data.resource !== void 0) {
      if (typeof data.resource !== "string") {
        errors++;
      }
    }
    if (data.period !== void 0) {
      if (!validate614(data.period)) {
        errors++;
      }
    }
    if (data.days !== void 0) {
      let data3 = data.days;
      if (!data3 || typeof data3 != "object") {
        errors++;
      }
      const _errs10 = errors;
      let valid2 = true;
      const _errs11 = errors;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        errors++;
      }
      var _valid0 = _errs11 === errors;
      errors = _errs10;
      if (_valid0) {
        const _errs13 = errors;
        if (!validate618(data3)) {
          errors++;
        }
        var _valid0 = _errs13 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate618(data3[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.downtime !== void 0) {
      if (!validate620(data.downtime)) {
        errors++;
      }
    }
    if (data.uptimePercent !== void 0) {
      if (!validate451(data.uptimePercent)) {
        errors++;
      }
    }
    if (data.over !== void 0) {
      let data7 = data.over;
      if (!(data7 === "period" || data7 === "monitored")) {
        errors++;
      }
    }
    if (data.monitoredTime !== void 0) {
      if (!validate620(data.monitoredTime)) {
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate602(data.source)) {
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate566(data.evidence)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate632(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "commitment" || key0 === "at" || key0 === "amount")) {
        errors++;
      }
    }
    if (data.commitment !== void 0) {
      if (typeof data.commitment !== "string") {
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate429(data.at)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate462(data.amount)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern29 = new RegExp("^[0-9]{4}$", "u");
function validate637(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.duration === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "commitment" || key0 === "year" || key0 === "duration")) {
        errors++;
      }
    }
    if (data.commitment !== void 0) {
      if (typeof data.commitment !== "string") {
        errors++;
      }
    }
    if (data.year !== void 0) {
      let data1 = data.year;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9999 || isNaN(data1)) {
          errors++;
        }
        if (data1 < 1e3 || isNaN(data1)) {
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern29.test(data1)) {
          errors++;
        }
      }
    }
    if (data.duration !== void 0) {
      if (!validate620(data.duration)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate631(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "creditsGranted" || key0 === "plannedUsed")) {
        errors++;
      }
    }
    if (data.creditsGranted !== void 0) {
      let data0 = data.creditsGranted;
      if (!data0 || typeof data0 != "object") {
        errors++;
      }
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        errors++;
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (_valid0) {
        const _errs7 = errors;
        if (!validate632(data0)) {
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate632(data0[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.plannedUsed !== void 0) {
      let data2 = data.plannedUsed;
      if (!data2 || typeof data2 != "object") {
        errors++;
      }
      const _errs11 = errors;
      let valid4 = true;
      const _errs12 = errors;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        errors++;
      }
      var _valid1 = _errs12 === errors;
      errors = _errs11;
      if (_valid1) {
        const _errs14 = errors;
        if (!validate637(data2)) {
          errors++;
        }
        var _valid1 = _errs14 === errors;
        valid4 = _valid1;
      }
      if (!valid4) {
        errors++;
      }
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate637(data2[i1])) {
            errors++;
          }
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate643(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "severity" || key0 === "openedAt" || key0 === "firstReplyAt" || key0 === "resolvedAt" || key0 === "outage" || key0 === "service")) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate420(data.id)) {
        errors++;
      }
    }
    if (data.severity !== void 0) {
      if (typeof data.severity !== "string") {
        errors++;
      }
    }
    if (data.openedAt !== void 0) {
      if (!validate428(data.openedAt)) {
        errors++;
      }
    }
    if (data.firstReplyAt !== void 0) {
      if (!validate428(data.firstReplyAt)) {
        errors++;
      }
    }
    if (data.resolvedAt !== void 0) {
      if (!validate428(data.resolvedAt)) {
        errors++;
      }
    }
    if (data.outage !== void 0) {
      if (typeof data.outage !== "string") {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (typeof data.service !== "string") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate650(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "stored" || key0 === "lost")) {
        errors++;
      }
    }
    if (data.stored !== void 0) {
      if (!validate450(data.stored)) {
        errors++;
      }
    }
    if (data.lost !== void 0) {
      if (!validate450(data.lost)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema160 = { properties: { "kind": 0, "sensitivity": 0, "recreatable": 0, "records": 0, "backupsExisted": 0, "backupsUsable": 0, "backupLocation": 0, "ownBackup": 0, "recoverableShare": 0, "definitive": 0 } };
function validate654(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema160.properties, key0)) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        errors++;
      }
    }
    if (data.sensitivity !== void 0) {
      if (typeof data.sensitivity !== "string") {
        errors++;
      }
    }
    if (data.recreatable !== void 0) {
      if (!validate524(data.recreatable)) {
        errors++;
      }
    }
    if (data.records !== void 0) {
      if (!validate450(data.records)) {
        errors++;
      }
    }
    if (data.backupsExisted !== void 0) {
      if (!validate524(data.backupsExisted)) {
        errors++;
      }
    }
    if (data.backupsUsable !== void 0) {
      if (!validate524(data.backupsUsable)) {
        errors++;
      }
    }
    if (data.backupLocation !== void 0) {
      let data6 = data.backupLocation;
      if (!(data6 === "none" || data6 === "same-equipment" || data6 === "same-building" || data6 === "same-site" || data6 === "other-site" || data6 === "unknown")) {
        errors++;
      }
    }
    if (data.ownBackup !== void 0) {
      if (!validate524(data.ownBackup)) {
        errors++;
      }
    }
    if (data.recoverableShare !== void 0) {
      if (!validate531(data.recoverableShare)) {
        errors++;
      }
    }
    if (data.definitive !== void 0) {
      if (!validate524(data.definitive)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate666(data) {
  let errors = 0;
  if (!(data === "controller" || data === "joint-controller" || data === "processor-on-instruction" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate665(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.party === void 0) {
      errors++;
    }
    if (data.role === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "party" || key0 === "role")) {
        errors++;
      }
    }
    if (data.party !== void 0) {
      if (typeof data.party !== "string") {
        errors++;
      }
    }
    if (data.role !== void 0) {
      if (!validate666(data.role)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate663(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "involved" || key0 === "roles" || key0 === "subjects" || key0 === "sensitive")) {
        errors++;
      }
    }
    if (data.involved !== void 0) {
      if (!validate524(data.involved)) {
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data1 = data.roles;
      if (!data1 || typeof data1 != "object") {
        errors++;
      }
      const _errs6 = errors;
      let valid2 = true;
      const _errs7 = errors;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        errors++;
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (_valid0) {
        const _errs9 = errors;
        if (!validate665(data1)) {
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate665(data1[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.subjects !== void 0) {
      if (!validate450(data.subjects)) {
        errors++;
      }
    }
    if (data.sensitive !== void 0) {
      if (!validate524(data.sensitive)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate676(data) {
  let errors = 0;
  if (!(data === "no-own-backup" || data === "failed-backup" || data === "snapshots-not-used" || data === "unsecured-access" || data === "credentials-shared" || data === "code-handed-over" || data === "late-content" || data === "late-report" || data === "misconfiguration" || data === "non-payment" || data === "other")) {
    errors++;
  }
  return errors === 0;
}
function validate675(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "soleCause")) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate676(data.kind)) {
        errors++;
      }
    }
    if (data.soleCause !== void 0) {
      if (!validate524(data.soleCause)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate673(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "contributedShare" || key0 === "acts" || key0 === "cooperated" || key0 === "suppliedContentOn")) {
        errors++;
      }
    }
    if (data.contributedShare !== void 0) {
      if (!validate531(data.contributedShare)) {
        errors++;
      }
    }
    if (data.acts !== void 0) {
      let data1 = data.acts;
      if (!data1 || typeof data1 != "object") {
        errors++;
      }
      const _errs6 = errors;
      let valid2 = true;
      const _errs7 = errors;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        errors++;
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (_valid0) {
        const _errs9 = errors;
        if (!validate675(data1)) {
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate675(data1[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.cooperated !== void 0) {
      if (!validate524(data.cooperated)) {
        errors++;
      }
    }
    if (data.suppliedContentOn !== void 0) {
      if (!validate428(data.suppliedContentOn)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema167 = { properties: { "id": 0, "kind": 0, "by": 0, "at": 0, "receivedAt": 0, "channel": 0, "evidence": 0, "preliminaryEvidence": 0, "senderIdentified": 0, "locatesContent": 0, "goodFaithStatement": 0, "statesLegalGrounds": 0, "content": 0, "items": 0, "count": 0, "forwardedAt": 0, "measures": 0, "refusedAt": 0, "counterNotice": 0, "wrongful": 0, "malicious": 0, "goodFaith": 0, "citesClause": 0, "deadline": 0 } };
function validate686(data) {
  let errors = 0;
  if (!(data === "default-notice" || data === "takedown" || data === "counter-notice" || data === "credit-claim" || data === "credit-refusal" || data === "outage-report" || data === "price-reduction" || data === "termination" || data === "suspension" || data === "claim" || data === "refusal" || data === "acknowledgement")) {
    errors++;
  }
  return errors === 0;
}
function validate701(data) {
  let errors = 0;
  if (!(data === "removal" || data === "blocking" || data === "link-cut" || data === "account-suspension" || data === "service-termination" || data === "domain-lock" || data === "stop-resolution" || data === "warning-to-user")) {
    errors++;
  }
  return errors === 0;
}
function validate700(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "at" || key0 === "items")) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate701(data.kind)) {
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate428(data.at)) {
        errors++;
      }
    }
    if (data.items !== void 0) {
      if (!validate491(data.items)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate708(data) {
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "evidence" || key0 === "identity" || key0 === "forwardedAt" || key0 === "reachedHolderAt" || key0 === "suitNoticeReceivedAt" || key0 === "measuresEndedAt")) {
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate428(data.at)) {
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate524(data.evidence)) {
        errors++;
      }
    }
    if (data.identity !== void 0) {
      if (!validate524(data.identity)) {
        errors++;
      }
    }
    if (data.forwardedAt !== void 0) {
      if (!validate428(data.forwardedAt)) {
        errors++;
      }
    }
    if (data.reachedHolderAt !== void 0) {
      if (!validate428(data.reachedHolderAt)) {
        errors++;
      }
    }
    if (data.suitNoticeReceivedAt !== void 0) {
      if (!validate428(data.suitNoticeReceivedAt)) {
        errors++;
      }
    }
    if (data.measuresEndedAt !== void 0) {
      if (!validate428(data.measuresEndedAt)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate684(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema167.properties, key0)) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate420(data.id)) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate686(data.kind)) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (typeof data.by !== "string") {
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate428(data.at)) {
        errors++;
      }
    }
    if (data.receivedAt !== void 0) {
      if (!validate428(data.receivedAt)) {
        errors++;
      }
    }
    if (data.channel !== void 0) {
      if (typeof data.channel !== "string") {
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate422(data.evidence)) {
        errors++;
      }
    }
    if (data.preliminaryEvidence !== void 0) {
      if (!validate524(data.preliminaryEvidence)) {
        errors++;
      }
    }
    if (data.senderIdentified !== void 0) {
      if (!validate524(data.senderIdentified)) {
        errors++;
      }
    }
    if (data.locatesContent !== void 0) {
      if (!validate524(data.locatesContent)) {
        errors++;
      }
    }
    if (data.goodFaithStatement !== void 0) {
      if (!validate524(data.goodFaithStatement)) {
        errors++;
      }
    }
    if (data.statesLegalGrounds !== void 0) {
      if (!validate524(data.statesLegalGrounds)) {
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (!validate422(data.content)) {
        errors++;
      }
    }
    if (data.items !== void 0) {
      if (!validate491(data.items)) {
        errors++;
      }
    }
    if (data.count !== void 0) {
      if (!validate491(data.count)) {
        errors++;
      }
    }
    if (data.forwardedAt !== void 0) {
      if (!validate428(data.forwardedAt)) {
        errors++;
      }
    }
    if (data.measures !== void 0) {
      let data16 = data.measures;
      if (!data16 || typeof data16 != "object") {
        errors++;
      }
      const _errs36 = errors;
      let valid15 = true;
      const _errs37 = errors;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        errors++;
      }
      var _valid0 = _errs37 === errors;
      errors = _errs36;
      if (_valid0) {
        const _errs39 = errors;
        if (!validate700(data16)) {
          errors++;
        }
        var _valid0 = _errs39 === errors;
        valid15 = _valid0;
      }
      if (!valid15) {
        errors++;
      }
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate700(data16[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.refusedAt !== void 0) {
      if (!validate428(data.refusedAt)) {
        errors++;
      }
    }
    if (data.counterNotice !== void 0) {
      if (!validate708(data.counterNotice)) {
        errors++;
      }
    }
    if (data.wrongful !== void 0) {
      if (!validate524(data.wrongful)) {
        errors++;
      }
    }
    if (data.malicious !== void 0) {
      if (!validate524(data.malicious)) {
        errors++;
      }
    }
    if (data.goodFaith !== void 0) {
      if (!validate524(data.goodFaith)) {
        errors++;
      }
    }
    if (data.citesClause !== void 0) {
      if (!validate524(data.citesClause)) {
        errors++;
      }
    }
    if (data.deadline !== void 0) {
      if (!validate428(data.deadline)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema172 = { properties: { "id": 0, "right": 0, "holder": 0, "providedBy": 0, "unlawful": 0, "manifest": 0, "knownSince": 0, "shouldHaveKnown": 0, "providerRole": 0, "items": 0, "profitFromContent": 0, "repeated": 0 } };
function validate726(data) {
  let errors = 0;
  if (!(data === "copyright" || data === "trademark" || data === "patent" || data === "trade-secret" || data === "unfair-competition" || data === "personality" || data === "privacy" || data === "personal-data" || data === "public-law" || data === "other")) {
    errors++;
  }
  return errors === 0;
}
function validate732(data) {
  let errors = 0;
  if (!(data === "access" || data === "caching" || data === "host" || data === "platform" || data === "search-or-link" || data === "publisher" || data === "unknown")) {
    errors++;
  }
  return errors === 0;
}
function validate724(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema172.properties, key0)) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate420(data.id)) {
        errors++;
      }
    }
    if (data.right !== void 0) {
      if (!validate726(data.right)) {
        errors++;
      }
    }
    if (data.holder !== void 0) {
      if (typeof data.holder !== "string") {
        errors++;
      }
    }
    if (data.providedBy !== void 0) {
      if (typeof data.providedBy !== "string") {
        errors++;
      }
    }
    if (data.unlawful !== void 0) {
      if (!validate524(data.unlawful)) {
        errors++;
      }
    }
    if (data.manifest !== void 0) {
      if (!validate524(data.manifest)) {
        errors++;
      }
    }
    if (data.knownSince !== void 0) {
      if (!validate428(data.knownSince)) {
        errors++;
      }
    }
    if (data.shouldHaveKnown !== void 0) {
      if (!validate524(data.shouldHaveKnown)) {
        errors++;
      }
    }
    if (data.providerRole !== void 0) {
      if (!validate732(data.providerRole)) {
        errors++;
      }
    }
    if (data.items !== void 0) {
      if (!validate491(data.items)) {
        errors++;
      }
    }
    if (data.profitFromContent !== void 0) {
      if (!validate524(data.profitFromContent)) {
        errors++;
      }
    }
    if (data.repeated !== void 0) {
      if (!validate524(data.repeated)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema175 = { properties: { "id": 0, "head": 0, "class": 0, "by": 0, "against": 0, "causedBy": 0, "notices": 0, "amount": 0, "proven": 0, "evidence": 0, "direct": 0, "foreseeable": 0, "certainty": 0, "chance": 0, "avoidable": 0, "savings": 0, "period": 0, "series": 0, "moralKind": 0, "object": 0, "tax": 0, "estimate": 0 } };
function validate741(data) {
  let errors = 0;
  if (!(data === "data-restoration" || data === "replacement-service" || data === "cost-to-fix" || data === "lost-profit" || data === "customer-churn" || data === "goodwill" || data === "image" || data === "mitigation-cost" || data === "wasted-expenditure" || data === "fee-refund" || data === "remaining-term-price" || data === "penalty-to-third-party" || data === "ip-infringement" || data === "theft-or-fraud" || data === "virtual-property" || data === "personal-data-harm" || data === "moral" || data === "punitive" || data === "investigation-cost" || data === "legal-fees" || data === "court-costs" || data === "regulatory-fine" || data === "other")) {
    errors++;
  }
  return errors === 0;
}
function validate743(data) {
  let errors = 0;
  if (!(data === "direct" || data === "consequential" || data === "recovery" || data === "legal" || data === "punitive")) {
    errors++;
  }
  return errors === 0;
}
function validate753(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.low === void 0) {
        errors++;
      }
      if (data.high === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "low" || key0 === "likely" || key0 === "high")) {
        errors++;
      }
    }
    if (data.low !== void 0) {
      if (!validate451(data.low)) {
        errors++;
      }
    }
    if (data.likely !== void 0) {
      if (!validate451(data.likely)) {
        errors++;
      }
    }
    if (data.high !== void 0) {
      if (!validate451(data.high)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate761(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      errors++;
    }
    if (data.amount === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "amount")) {
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (!validate489(data.date)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate462(data.amount)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate766(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "personalSignificance")) {
        errors++;
      }
    }
    if (data.personalSignificance !== void 0) {
      if (!validate524(data.personalSignificance)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate769(data) {
  let errors = 0;
  if (!(data === "included" || data === "excluded")) {
    errors++;
  }
  return errors === 0;
}
var schema182 = { properties: { "method": 0, "baseline": 0, "affected": 0, "marginRate": 0, "hours": 0, "salesPerHour": 0, "deferredShare": 0, "files": 0, "usefulShare": 0, "minutesPerFile": 0, "hourlyRate": 0, "units": 0, "unitAmount": 0 } };
function validate772(data) {
  let errors = 0;
  if (!(data === "before-after" || data === "hourly-margin" || data === "file-reconstruction" || data === "units")) {
    errors++;
  }
  return errors === 0;
}
function validate774(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "sales")) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate429(data.from)) {
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate429(data.to)) {
        errors++;
      }
    }
    if (data.sales !== void 0) {
      if (!validate462(data.sales)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate771(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema182.properties, key0)) {
        errors++;
      }
    }
    if (data.method !== void 0) {
      if (!validate772(data.method)) {
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      if (!validate774(data.baseline)) {
        errors++;
      }
    }
    if (data.affected !== void 0) {
      if (!validate774(data.affected)) {
        errors++;
      }
    }
    if (data.marginRate !== void 0) {
      if (!validate531(data.marginRate)) {
        errors++;
      }
    }
    if (data.hours !== void 0) {
      if (!validate450(data.hours)) {
        errors++;
      }
    }
    if (data.salesPerHour !== void 0) {
      if (!validate462(data.salesPerHour)) {
        errors++;
      }
    }
    if (data.deferredShare !== void 0) {
      if (!validate531(data.deferredShare)) {
        errors++;
      }
    }
    if (data.files !== void 0) {
      if (!validate450(data.files)) {
        errors++;
      }
    }
    if (data.usefulShare !== void 0) {
      if (!validate531(data.usefulShare)) {
        errors++;
      }
    }
    if (data.minutesPerFile !== void 0) {
      if (!validate450(data.minutesPerFile)) {
        errors++;
      }
    }
    if (data.hourlyRate !== void 0) {
      if (!validate462(data.hourlyRate)) {
        errors++;
      }
    }
    if (data.units !== void 0) {
      if (!validate450(data.units)) {
        errors++;
      }
    }
    if (data.unitAmount !== void 0) {
      if (!validate462(data.unitAmount)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate739(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    if (data.head === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema175.properties, key0)) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate420(data.id)) {
        errors++;
      }
    }
    if (data.head !== void 0) {
      if (!validate741(data.head)) {
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!validate743(data.class)) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (typeof data.by !== "string") {
        errors++;
      }
    }
    if (data.against !== void 0) {
      if (!validate422(data.against)) {
        errors++;
      }
    }
    if (data.causedBy !== void 0) {
      if (!validate422(data.causedBy)) {
        errors++;
      }
    }
    if (data.notices !== void 0) {
      if (!validate422(data.notices)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate462(data.amount)) {
        errors++;
      }
    }
    if (data.proven !== void 0) {
      if (!validate462(data.proven)) {
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate566(data.evidence)) {
        errors++;
      }
    }
    if (data.direct !== void 0) {
      if (!validate524(data.direct)) {
        errors++;
      }
    }
    if (data.foreseeable !== void 0) {
      if (!validate524(data.foreseeable)) {
        errors++;
      }
    }
    if (data.certainty !== void 0) {
      let data12 = data.certainty;
      if (!(data12 === "certain" || data12 === "chance" || data12 === "hypothetical" || data12 === "unknown")) {
        errors++;
      }
    }
    if (data.chance !== void 0) {
      if (!validate753(data.chance)) {
        errors++;
      }
    }
    if (data.avoidable !== void 0) {
      if (!validate462(data.avoidable)) {
        errors++;
      }
    }
    if (data.savings !== void 0) {
      if (!validate462(data.savings)) {
        errors++;
      }
    }
    if (data.period !== void 0) {
      if (!validate614(data.period)) {
        errors++;
      }
    }
    if (data.series !== void 0) {
      let data17 = data.series;
      if (!data17 || typeof data17 != "object") {
        errors++;
      }
      const _errs37 = errors;
      let valid16 = true;
      const _errs38 = errors;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
        errors++;
      }
      var _valid0 = _errs38 === errors;
      errors = _errs37;
      if (_valid0) {
        const _errs40 = errors;
        if (!validate761(data17)) {
          errors++;
        }
        var _valid0 = _errs40 === errors;
        valid16 = _valid0;
      }
      if (!valid16) {
        errors++;
      }
      if (Array.isArray(data17)) {
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate761(data17[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.moralKind !== void 0) {
      let data19 = data.moralKind;
      if (!(data19 === "reputation" || data19 === "collective-interest" || data19 === "anxiety" || data19 === "privacy" || data19 === "personal-object" || data19 === "unknown" || data19 === null)) {
        errors++;
      }
    }
    if (data.object !== void 0) {
      if (!validate766(data.object)) {
        errors++;
      }
    }
    if (data.tax !== void 0) {
      if (!validate769(data.tax)) {
        errors++;
      }
    }
    if (data.estimate !== void 0) {
      if (!validate771(data.estimate)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema185 = { properties: { "withholdPayment": 0, "priceReduction": 0, "termination": 0, "restitution": 0, "annulment": 0, "performance": 0, "penalty": 0, "punitive": 0, "interest": 0, "cessation": 0, "apology": 0, "disclosure": 0, "restoration": 0 } };
function validate795(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "deliveredValue")) {
        errors++;
      }
    }
    if (data.deliveredValue !== void 0) {
      if (!validate462(data.deliveredValue)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate798(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "on" || key0 === "kind")) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (typeof data.by !== "string") {
        errors++;
      }
    }
    if (data.on !== void 0) {
      if (!validate428(data.on)) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate801(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "claimed" || key0 === "valueKept")) {
        errors++;
      }
    }
    if (data.claimed !== void 0) {
      if (!validate462(data.claimed)) {
        errors++;
      }
    }
    if (data.valueKept !== void 0) {
      if (!validate462(data.valueKept)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate805(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "clause" || key0 === "amount")) {
        errors++;
      }
    }
    if (data.clause !== void 0) {
      if (typeof data.clause !== "string") {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate462(data.amount)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate808(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "multiple")) {
        errors++;
      }
    }
    if (data.multiple !== void 0) {
      let data0 = data.multiple;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string" && data0 !== null) {
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          errors++;
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate811(data) {
  let errors = 0;
  if (!(data === "damages" || data === "credits" || data === "priceRelief" || data === "restitution" || data === "punitive" || data === "price" || data === "interest" || data === "costs")) {
    errors++;
  }
  return errors === 0;
}
function validate813(data) {
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9999 || isNaN(data)) {
      errors++;
    }
    if (data < 1e3 || isNaN(data)) {
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate810(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stream === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "stream" || key0 === "from" || key0 === "rate")) {
        errors++;
      }
    }
    if (data.stream !== void 0) {
      if (!validate811(data.stream)) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate813(data.from)) {
        errors++;
      }
    }
    if (data.rate !== void 0) {
      let data2 = data.rate;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern9.test(data2)) {
          errors++;
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate793(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema185.properties, key0)) {
        errors++;
      }
    }
    if (data.withholdPayment !== void 0) {
      if (!validate462(data.withholdPayment)) {
        errors++;
      }
    }
    if (data.priceReduction !== void 0) {
      if (!validate795(data.priceReduction)) {
        errors++;
      }
    }
    if (data.termination !== void 0) {
      if (!validate798(data.termination)) {
        errors++;
      }
    }
    if (data.restitution !== void 0) {
      if (!validate801(data.restitution)) {
        errors++;
      }
    }
    if (data.annulment !== void 0) {
      if (typeof data.annulment !== "boolean") {
        errors++;
      }
    }
    if (data.performance !== void 0) {
      if (typeof data.performance !== "boolean") {
        errors++;
      }
    }
    if (data.penalty !== void 0) {
      if (!validate805(data.penalty)) {
        errors++;
      }
    }
    if (data.punitive !== void 0) {
      if (!validate808(data.punitive)) {
        errors++;
      }
    }
    if (data.interest !== void 0) {
      let data8 = data.interest;
      if (!data8 || typeof data8 != "object") {
        errors++;
      }
      const _errs20 = errors;
      let valid7 = true;
      const _errs21 = errors;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        errors++;
      }
      var _valid0 = _errs21 === errors;
      errors = _errs20;
      if (_valid0) {
        const _errs23 = errors;
        if (!validate810(data8)) {
          errors++;
        }
        var _valid0 = _errs23 === errors;
        valid7 = _valid0;
      }
      if (!valid7) {
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate810(data8[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.cessation !== void 0) {
      if (typeof data.cessation !== "boolean") {
        errors++;
      }
    }
    if (data.apology !== void 0) {
      if (typeof data.apology !== "boolean") {
        errors++;
      }
    }
    if (data.disclosure !== void 0) {
      if (typeof data.disclosure !== "boolean") {
        errors++;
      }
    }
    if (data.restoration !== void 0) {
      if (typeof data.restoration !== "boolean") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate819(data) {
  let errors = 0;
  if (!(data === "payment" || data === "provisional-payment" || data === "service-credit" || data === "insurance")) {
    errors++;
  }
  return errors === 0;
}
function validate818(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "by" || key0 === "amount" || key0 === "at")) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate819(data.kind)) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (typeof data.by !== "string") {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate462(data.amount)) {
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate428(data.at)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate825(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "kind" || key0 === "amount" || key0 === "at")) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (typeof data.by !== "string") {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate462(data.amount)) {
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate428(data.at)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate832(data) {
  let errors = 0;
  if (!(data === "log" || data === "screenshot" || data === "audit" || data === "expert-report" || data === "sales-records" || data === "invoice" || data === "witness" || data === "admission" || data === "contract-screen")) {
    errors++;
  }
  return errors === 0;
}
function validate830(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "for" || key0 === "by" || key0 === "withheldBy")) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate420(data.id)) {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate832(data.kind)) {
        errors++;
      }
    }
    if (data.for !== void 0) {
      if (!validate422(data.for)) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (typeof data.by !== "string") {
        errors++;
      }
    }
    if (data.withheldBy !== void 0) {
      if (!validate422(data.withheldBy)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate838(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.party === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "party" || key0 === "weight" || key0 === "share")) {
        errors++;
      }
    }
    if (data.party !== void 0) {
      if (typeof data.party !== "string") {
        errors++;
      }
    }
    if (data.weight !== void 0) {
      if (!validate450(data.weight)) {
        errors++;
      }
    }
    if (data.share !== void 0) {
      if (!validate531(data.share)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema200 = { properties: { "question": 0, "clause": 0, "commitment": 0, "loss": 0, "losses": 0, "notice": 0, "party": 0, "parties": 0, "content": 0, "outage": 0, "exclusion": 0, "credit": 0, "rule": 0, "answer": 0, "by": 0, "date": 0, "instance": 0 } };
var schema201 = { properties: { "amount": 0, "currency": 0, "netOf": 0, "low": 0, "likely": 0, "high": 0, "atLeast": 0, "atMost": 0, "earliest": 0, "latest": 0, "value": 0, "since": 0 } };
function validate847(data) {
  let errors = 0;
  if (typeof data !== "boolean" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema201.properties, key0)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate451(data.amount)) {
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate436(data.currency)) {
        errors++;
      }
    }
    if (data.netOf !== void 0) {
      if (!validate422(data.netOf)) {
        errors++;
      }
    }
    if (data.low !== void 0) {
      if (!validate451(data.low)) {
        errors++;
      }
    }
    if (data.likely !== void 0) {
      if (!validate451(data.likely)) {
        errors++;
      }
    }
    if (data.high !== void 0) {
      if (!validate451(data.high)) {
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (typeof data.atLeast !== "string") {
        errors++;
      }
    }
    if (data.atMost !== void 0) {
      if (typeof data.atMost !== "string") {
        errors++;
      }
    }
    if (data.earliest !== void 0) {
      if (!validate429(data.earliest)) {
        errors++;
      }
    }
    if (data.latest !== void 0) {
      if (!validate429(data.latest)) {
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        errors++;
      }
    }
    if (data.since !== void 0) {
      if (!validate429(data.since)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate843(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.question === void 0) {
      errors++;
    }
    if (data.answer === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema200.properties, key0)) {
        errors++;
      }
    }
    if (data.question !== void 0) {
      if (!validate512(data.question)) {
        errors++;
      }
    }
    if (data.clause !== void 0) {
      if (typeof data.clause !== "string") {
        errors++;
      }
    }
    if (data.commitment !== void 0) {
      if (typeof data.commitment !== "string") {
        errors++;
      }
    }
    if (data.loss !== void 0) {
      if (typeof data.loss !== "string") {
        errors++;
      }
    }
    if (data.losses !== void 0) {
      if (!validate422(data.losses)) {
        errors++;
      }
    }
    if (data.notice !== void 0) {
      if (typeof data.notice !== "string") {
        errors++;
      }
    }
    if (data.party !== void 0) {
      if (typeof data.party !== "string") {
        errors++;
      }
    }
    if (data.parties !== void 0) {
      if (!validate422(data.parties)) {
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (typeof data.content !== "string") {
        errors++;
      }
    }
    if (data.outage !== void 0) {
      if (typeof data.outage !== "string") {
        errors++;
      }
    }
    if (data.exclusion !== void 0) {
      if (typeof data.exclusion !== "string") {
        errors++;
      }
    }
    if (data.credit !== void 0) {
      if (typeof data.credit !== "string") {
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (typeof data.rule !== "string") {
        errors++;
      }
    }
    if (data.answer !== void 0) {
      if (!validate847(data.answer)) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (typeof data.by !== "string") {
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (!validate489(data.date)) {
        errors++;
      }
    }
    if (data.instance !== void 0) {
      if (!validate491(data.instance)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate862(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      errors++;
    }
    if (data.to === void 0) {
      errors++;
    }
    if (data.rate === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "rate" || key0 === "date" || key0 === "source")) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate436(data.from)) {
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate436(data.to)) {
        errors++;
      }
    }
    if (data.rate !== void 0) {
      if (!validate451(data.rate)) {
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (!validate489(data.date)) {
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate419(data) {
  ;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema103.properties, key0)) {
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("liability/incident@1" !== data.schema) {
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate420(data.id)) {
        errors++;
      }
    }
    if (data.contract !== void 0) {
      if (typeof data.contract !== "string") {
        errors++;
      }
    }
    if (data.contracts !== void 0) {
      if (!validate422(data.contracts)) {
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate424(data.kind)) {
        errors++;
      }
    }
    if (data.services !== void 0) {
      if (!validate422(data.services)) {
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (!validate422(data.service)) {
        errors++;
      }
    }
    if (data.occurredAt !== void 0) {
      if (!validate428(data.occurredAt)) {
        errors++;
      }
    }
    if (data.detectedAt !== void 0) {
      if (!validate428(data.detectedAt)) {
        errors++;
      }
    }
    if (data.endedAt !== void 0) {
      if (!validate428(data.endedAt)) {
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      if (!validate429(data.asOf)) {
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate436(data.currency)) {
        errors++;
      }
    }
    if (data.timeZone !== void 0) {
      if (typeof data.timeZone !== "string") {
        errors++;
      }
    }
    if (data.claimant !== void 0) {
      if (typeof data.claimant !== "string") {
        errors++;
      }
    }
    if (data.claimants !== void 0) {
      if (!validate422(data.claimants)) {
        errors++;
      }
    }
    if (data.respondents !== void 0) {
      if (!validate422(data.respondents)) {
        errors++;
      }
    }
    if (data.parties !== void 0) {
      let data18 = data.parties;
      if (!data18 || typeof data18 != "object") {
        errors++;
      }
      const _errs39 = errors;
      let valid13 = true;
      const _errs40 = errors;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
        errors++;
      }
      var _valid0 = _errs40 === errors;
      errors = _errs39;
      if (_valid0) {
        const _errs42 = errors;
        if (!validate440(data18)) {
          errors++;
        }
        var _valid0 = _errs42 === errors;
        valid13 = _valid0;
      }
      if (!valid13) {
        errors++;
      }
      if (Array.isArray(data18)) {
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate440(data18[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.claim !== void 0) {
      if (!validate471(data.claim)) {
        errors++;
      }
    }
    if (data.proceedings !== void 0) {
      if (!validate482(data.proceedings)) {
        errors++;
      }
    }
    if (data.pleas !== void 0) {
      let data22 = data.pleas;
      if (!data22 || typeof data22 != "object") {
        errors++;
      }
      const _errs50 = errors;
      let valid18 = true;
      const _errs51 = errors;
      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
        errors++;
      }
      var _valid1 = _errs51 === errors;
      errors = _errs50;
      if (_valid1) {
        const _errs53 = errors;
        if (!validate505(data22)) {
          errors++;
        }
        var _valid1 = _errs53 === errors;
        valid18 = _valid1;
      }
      if (!valid18) {
        errors++;
      }
      if (Array.isArray(data22)) {
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate505(data22[i1])) {
            errors++;
          }
        }
      }
    }
    if (data.disputed !== void 0) {
      let data24 = data.disputed;
      if (!data24 || typeof data24 != "object") {
        errors++;
      }
      const _errs57 = errors;
      let valid21 = true;
      const _errs58 = errors;
      if (!(data24 && typeof data24 == "object" && !Array.isArray(data24))) {
        errors++;
      }
      var _valid2 = _errs58 === errors;
      errors = _errs57;
      if (_valid2) {
        const _errs60 = errors;
        if (!validate511(data24)) {
          errors++;
        }
        var _valid2 = _errs60 === errors;
        valid21 = _valid2;
      }
      if (!valid21) {
        errors++;
      }
      if (Array.isArray(data24)) {
        const len2 = data24.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate511(data24[i2])) {
            errors++;
          }
        }
      }
    }
    if (data.causes !== void 0) {
      let data26 = data.causes;
      if (!data26 || typeof data26 != "object") {
        errors++;
      }
      const _errs64 = errors;
      let valid24 = true;
      const _errs65 = errors;
      if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
        errors++;
      }
      var _valid3 = _errs65 === errors;
      errors = _errs64;
      if (_valid3) {
        const _errs67 = errors;
        if (!validate518(data26)) {
          errors++;
        }
        var _valid3 = _errs67 === errors;
        valid24 = _valid3;
      }
      if (!valid24) {
        errors++;
      }
      if (Array.isArray(data26)) {
        const len3 = data26.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate518(data26[i3])) {
            errors++;
          }
        }
      }
    }
    if (data.cause !== void 0) {
      let data28 = data.cause;
      if (!data28 || typeof data28 != "object") {
        errors++;
      }
      const _errs71 = errors;
      let valid27 = true;
      const _errs72 = errors;
      if (!(data28 && typeof data28 == "object" && !Array.isArray(data28))) {
        errors++;
      }
      var _valid4 = _errs72 === errors;
      errors = _errs71;
      if (_valid4) {
        const _errs74 = errors;
        if (!validate518(data28)) {
          errors++;
        }
        var _valid4 = _errs74 === errors;
        valid27 = _valid4;
      }
      if (!valid27) {
        errors++;
      }
      if (Array.isArray(data28)) {
        const len4 = data28.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate518(data28[i4])) {
            errors++;
          }
        }
      }
    }
    if (data.fault !== void 0) {
      if (!validate541(data.fault)) {
        errors++;
      }
    }
    if (data.prevention !== void 0) {
      if (!validate545(data.prevention)) {
        errors++;
      }
    }
    if (data.response !== void 0) {
      if (!validate553(data.response)) {
        errors++;
      }
    }
    if (data.performance !== void 0) {
      let data33 = data.performance;
      if (!data33 || typeof data33 != "object") {
        errors++;
      }
      const _errs84 = errors;
      let valid33 = true;
      const _errs85 = errors;
      if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
        errors++;
      }
      var _valid5 = _errs85 === errors;
      errors = _errs84;
      if (_valid5) {
        const _errs87 = errors;
        if (!validate560(data33)) {
          errors++;
        }
        var _valid5 = _errs87 === errors;
        valid33 = _valid5;
      }
      if (!valid33) {
        errors++;
      }
      if (Array.isArray(data33)) {
        const len5 = data33.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate560(data33[i5])) {
            errors++;
          }
        }
      }
    }
    if (data.delivery !== void 0) {
      if (!validate570(data.delivery)) {
        errors++;
      }
    }
    if (data.outages !== void 0) {
      let data36 = data.outages;
      if (!data36 || typeof data36 != "object") {
        errors++;
      }
      const _errs93 = errors;
      let valid37 = true;
      const _errs94 = errors;
      if (!(data36 && typeof data36 == "object" && !Array.isArray(data36))) {
        errors++;
      }
      var _valid6 = _errs94 === errors;
      errors = _errs93;
      if (_valid6) {
        const _errs96 = errors;
        if (!validate575(data36)) {
          errors++;
        }
        var _valid6 = _errs96 === errors;
        valid37 = _valid6;
      }
      if (!valid37) {
        errors++;
      }
      if (Array.isArray(data36)) {
        const len6 = data36.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate575(data36[i6])) {
            errors++;
          }
        }
      }
    }
    if (data.outagesComplete !== void 0) {
      if (!validate524(data.outagesComplete)) {
        errors++;
      }
    }
    if (data.samples !== void 0) {
      let data39 = data.samples;
      if (!data39 || typeof data39 != "object") {
        errors++;
      }
      const _errs102 = errors;
      let valid41 = true;
      const _errs103 = errors;
      if (!(data39 && typeof data39 == "object" && !Array.isArray(data39))) {
        errors++;
      }
      var _valid7 = _errs103 === errors;
      errors = _errs102;
      if (_valid7) {
        const _errs105 = errors;
        if (!validate607(data39)) {
          errors++;
        }
        var _valid7 = _errs105 === errors;
        valid41 = _valid7;
      }
      if (!valid41) {
        errors++;
      }
      if (Array.isArray(data39)) {
        const len7 = data39.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate607(data39[i7])) {
            errors++;
          }
        }
      }
    }
    if (data.reported !== void 0) {
      let data41 = data.reported;
      if (!data41 || typeof data41 != "object") {
        errors++;
      }
      const _errs109 = errors;
      let valid44 = true;
      const _errs110 = errors;
      if (!(data41 && typeof data41 == "object" && !Array.isArray(data41))) {
        errors++;
      }
      var _valid8 = _errs110 === errors;
      errors = _errs109;
      if (_valid8) {
        const _errs112 = errors;
        if (!validate613(data41)) {
          errors++;
        }
        var _valid8 = _errs112 === errors;
        valid44 = _valid8;
      }
      if (!valid44) {
        errors++;
      }
      if (Array.isArray(data41)) {
        const len8 = data41.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate613(data41[i8])) {
            errors++;
          }
        }
      }
    }
    if (data.history !== void 0) {
      if (!validate631(data.history)) {
        errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data44 = data.conditions;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        for (const key1 in data44) {
          if (!validate524(data44[key1])) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.tickets !== void 0) {
      let data46 = data.tickets;
      if (!data46 || typeof data46 != "object") {
        errors++;
      }
      const _errs122 = errors;
      let valid49 = true;
      const _errs123 = errors;
      if (!(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
        errors++;
      }
      var _valid9 = _errs123 === errors;
      errors = _errs122;
      if (_valid9) {
        const _errs125 = errors;
        if (!validate643(data46)) {
          errors++;
        }
        var _valid9 = _errs125 === errors;
        valid49 = _valid9;
      }
      if (!valid49) {
        errors++;
      }
      if (Array.isArray(data46)) {
        const len9 = data46.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate643(data46[i9])) {
            errors++;
          }
        }
      }
    }
    if (data.objects !== void 0) {
      if (!validate650(data.objects)) {
        errors++;
      }
    }
    if (data.data !== void 0) {
      if (!validate654(data.data)) {
        errors++;
      }
    }
    if (data.personalData !== void 0) {
      if (!validate663(data.personalData)) {
        errors++;
      }
    }
    if (data.customer !== void 0) {
      if (!validate673(data.customer)) {
        errors++;
      }
    }
    if (data.notices !== void 0) {
      let data52 = data.notices;
      if (!data52 || typeof data52 != "object") {
        errors++;
      }
      const _errs137 = errors;
      let valid56 = true;
      const _errs138 = errors;
      if (!(data52 && typeof data52 == "object" && !Array.isArray(data52))) {
        errors++;
      }
      var _valid10 = _errs138 === errors;
      errors = _errs137;
      if (_valid10) {
        const _errs140 = errors;
        if (!validate684(data52)) {
          errors++;
        }
        var _valid10 = _errs140 === errors;
        valid56 = _valid10;
      }
      if (!valid56) {
        errors++;
      }
      if (Array.isArray(data52)) {
        const len10 = data52.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate684(data52[i10])) {
            errors++;
          }
        }
      }
    }
    if (data.content !== void 0) {
      let data54 = data.content;
      if (!data54 || typeof data54 != "object") {
        errors++;
      }
      const _errs144 = errors;
      let valid59 = true;
      const _errs145 = errors;
      if (!(data54 && typeof data54 == "object" && !Array.isArray(data54))) {
        errors++;
      }
      var _valid11 = _errs145 === errors;
      errors = _errs144;
      if (_valid11) {
        const _errs147 = errors;
        if (!validate724(data54)) {
          errors++;
        }
        var _valid11 = _errs147 === errors;
        valid59 = _valid11;
      }
      if (!valid59) {
        errors++;
      }
      if (Array.isArray(data54)) {
        const len11 = data54.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (!validate724(data54[i11])) {
            errors++;
          }
        }
      }
    }
    if (data.losses !== void 0) {
      let data56 = data.losses;
      if (!data56 || typeof data56 != "object") {
        errors++;
      }
      const _errs151 = errors;
      let valid62 = true;
      const _errs152 = errors;
      if (!(data56 && typeof data56 == "object" && !Array.isArray(data56))) {
        errors++;
      }
      var _valid12 = _errs152 === errors;
      errors = _errs151;
      if (_valid12) {
        const _errs154 = errors;
        if (!validate739(data56)) {
          errors++;
        }
        var _valid12 = _errs154 === errors;
        valid62 = _valid12;
      }
      if (!valid62) {
        errors++;
      }
      if (Array.isArray(data56)) {
        const len12 = data56.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (!validate739(data56[i12])) {
            errors++;
          }
        }
      }
    }
    if (data.relief !== void 0) {
      if (!validate793(data.relief)) {
        errors++;
      }
    }
    if (data.received !== void 0) {
      let data59 = data.received;
      if (!data59 || typeof data59 != "object") {
        errors++;
      }
      const _errs160 = errors;
      let valid66 = true;
      const _errs161 = errors;
      if (!(data59 && typeof data59 == "object" && !Array.isArray(data59))) {
        errors++;
      }
      var _valid13 = _errs161 === errors;
      errors = _errs160;
      if (_valid13) {
        const _errs163 = errors;
        if (!validate818(data59)) {
          errors++;
        }
        var _valid13 = _errs163 === errors;
        valid66 = _valid13;
      }
      if (!valid66) {
        errors++;
      }
      if (Array.isArray(data59)) {
        const len13 = data59.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (!validate818(data59[i13])) {
            errors++;
          }
        }
      }
    }
    if (data.offers !== void 0) {
      let data61 = data.offers;
      if (!data61 || typeof data61 != "object") {
        errors++;
      }
      const _errs167 = errors;
      let valid69 = true;
      const _errs168 = errors;
      if (!(data61 && typeof data61 == "object" && !Array.isArray(data61))) {
        errors++;
      }
      var _valid14 = _errs168 === errors;
      errors = _errs167;
      if (_valid14) {
        const _errs170 = errors;
        if (!validate825(data61)) {
          errors++;
        }
        var _valid14 = _errs170 === errors;
        valid69 = _valid14;
      }
      if (!valid69) {
        errors++;
      }
      if (Array.isArray(data61)) {
        const len14 = data61.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (!validate825(data61[i14])) {
            errors++;
          }
        }
      }
    }
    if (data.evidence !== void 0) {
      let data63 = data.evidence;
      if (!data63 || typeof data63 != "object") {
        errors++;
      }
      const _errs174 = errors;
      let valid72 = true;
      const _errs175 = errors;
      if (!(data63 && typeof data63 == "object" && !Array.isArray(data63))) {
        errors++;
      }
      var _valid15 = _errs175 === errors;
      errors = _errs174;
      if (_valid15) {
        const _errs177 = errors;
        if (!validate830(data63)) {
          errors++;
        }
        var _valid15 = _errs177 === errors;
        valid72 = _valid15;
      }
      if (!valid72) {
        errors++;
      }
      if (Array.isArray(data63)) {
        const len15 = data63.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (!validate830(data63[i15])) {
            errors++;
          }
        }
      }
    }
    if (data.shares !== void 0) {
      let data65 = data.shares;
      if (!data65 || typeof data65 != "object") {
        errors++;
      }
      const _errs181 = errors;
      let valid75 = true;
      const _errs182 = errors;
      if (!(data65 && typeof data65 == "object" && !Array.isArray(data65))) {
        errors++;
      }
      var _valid16 = _errs182 === errors;
      errors = _errs181;
      if (_valid16) {
        const _errs184 = errors;
        if (!validate838(data65)) {
          errors++;
        }
        var _valid16 = _errs184 === errors;
        valid75 = _valid16;
      }
      if (!valid75) {
        errors++;
      }
      if (Array.isArray(data65)) {
        const len16 = data65.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (!validate838(data65[i16])) {
            errors++;
          }
        }
      }
    }
    if (data.concurrence !== void 0) {
      let data67 = data.concurrence;
      if (!(data67 === "common-fault" || data67 === "each-sufficient" || data67 === "each-partial" || data67 === "undetermined-causer" || data67 === "unknown")) {
        errors++;
      }
    }
    if (data.ground !== void 0) {
      let data68 = data.ground;
      if (!(data68 === "contract" || data68 === "tort" || data68 === "statute" || data68 === "unknown")) {
        errors++;
      }
    }
    if (data.determinations !== void 0) {
      let data69 = data.determinations;
      if (!data69 || typeof data69 != "object") {
        errors++;
      }
      const _errs190 = errors;
      let valid78 = true;
      const _errs191 = errors;
      if (!(data69 && typeof data69 == "object" && !Array.isArray(data69))) {
        errors++;
      }
      var _valid17 = _errs191 === errors;
      errors = _errs190;
      if (_valid17) {
        const _errs193 = errors;
        if (!validate843(data69)) {
          errors++;
        }
        var _valid17 = _errs193 === errors;
        valid78 = _valid17;
      }
      if (!valid78) {
        errors++;
      }
      if (Array.isArray(data69)) {
        const len17 = data69.length;
        for (let i17 = 0; i17 < len17; i17++) {
          if (!validate843(data69[i17])) {
            errors++;
          }
        }
      }
    }
    if (data.fx !== void 0) {
      let data71 = data.fx;
      if (!data71 || typeof data71 != "object") {
        errors++;
      }
      const _errs197 = errors;
      let valid81 = true;
      const _errs198 = errors;
      if (!(data71 && typeof data71 == "object" && !Array.isArray(data71))) {
        errors++;
      }
      var _valid18 = _errs198 === errors;
      errors = _errs197;
      if (_valid18) {
        const _errs200 = errors;
        if (!validate862(data71)) {
          errors++;
        }
        var _valid18 = _errs200 === errors;
        valid81 = _valid18;
      }
      if (!valid81) {
        errors++;
      }
      if (Array.isArray(data71)) {
        const len18 = data71.length;
        for (let i18 = 0; i18 < len18; i18++) {
          if (!validate862(data71[i18])) {
            errors++;
          }
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var overlay = validate869;
var schema204 = { properties: { "question": 0, "clause": 0, "commitment": 0, "loss": 0, "losses": 0, "notice": 0, "party": 0, "parties": 0, "content": 0, "outage": 0, "exclusion": 0, "credit": 0, "rule": 0, "answer": 0, "by": 0, "date": 0, "instance": 0 } };
function validate871(data) {
  let errors = 0;
  if (!(data === "contract-void" || data === "contract-lapsed" || data === "clause-accepted" || data === "clause-drawn-to-attention" || data === "clause-explained" || data === "clause-significant-imbalance" || data === "clause-displaced-to-l442-1" || data === "clause-empties-essential-obligation" || data === "clause-unreasonable" || data === "clause-covers" || data === "standard-terms" || data === "individually-negotiated" || data === "limit-amount" || data === "force-majeure-outside-control" || data === "force-majeure-unforeseeable" || data === "force-majeure-unavoidable" || data === "force-majeure-prevents-performance" || data === "promised-location" || data === "promise-meaning" || data === "obligation-intensity" || data === "commitment-breached" || data === "breach-serious" || data === "withholding-justified" || data === "termination-justified" || data === "non-performance-manifest" || data === "performance-refusable" || data === "notice-cites-clause" || data === "linked-contract-known" || data === "replacement-cost-reasonable" || data === "clause-covers-refund" || data === "credits-count-towards-limit" || data === "claim-in-time" || data === "interest-compounded" || data === "interest-from-earlier" || data === "fault" || data === "fault-degree" || data === "bad-faith-breach" || data === "force-majeure" || data === "act-attributable" || data === "customer-act-sole-cause" || data === "victim-share" || data === "third-party-share" || data === "loss-amount" || data === "loss-direct" || data === "loss-foreseeable" || data === "loss-certainty" || data === "chance-share" || data === "aggravated-part" || data === "unit-amount" || data === "moral-loss-recoverable" || data === "serious-mental-harm" || data === "object-of-personal-significance" || data === "performances-useful-only-as-whole" || data === "price-reduction-share" || data === "value-kept" || data === "refund-amount" || data === "penalty-loss-shown" || data === "penalty-revised" || data === "reletting-period" || data === "saved-cost-share" || data === "provider-role" || data === "direct-infringement" || data === "content-manifestly-unlawful" || data === "notice-valid" || data === "notice-forwarded-in-time" || data === "measure-in-time" || data === "measure-adequate" || data === "acted-promptly" || data === "reaction-time" || data === "expanded-part" || data === "provider-knowledge" || data === "notice-wrongful" || data === "notice-malicious" || data === "notifier-good-faith" || data === "owed-in-solidum" || data === "liable-too" || data === "responsibility-share" || data === "consumer-purchase" || data === "fraud" || data === "ip-intentional-and-serious" || data === "punitive-multiple" || data === "late-interest-surcharge" || data === "seriously-disputable" || data === "default-notice-given" || data === "withdrawal-exercised" || data === "submission-shown" || data === "outage-excluded" || data === "reading" || data === "agreed-event" || data === "costs-awarded" || data === "loss-stoppable" || data === "revocation-asked-in-time" || data === "provider-knew" || data === "provider-should-have-known")) {
    errors++;
  }
  return errors === 0;
}
function validate873(data) {
  let errors = 0;
  if (!Array.isArray(data) && typeof data !== "string") {
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        errors++;
      }
    }
  }
  return errors === 0;
}
var schema207 = { properties: { "amount": 0, "currency": 0, "netOf": 0, "low": 0, "likely": 0, "high": 0, "atLeast": 0, "atMost": 0, "earliest": 0, "latest": 0, "value": 0, "since": 0 } };
function validate877(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate879(data) {
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate885(data) {
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9999 || isNaN(data)) {
      errors++;
    }
    if (data < 1e3 || isNaN(data)) {
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate876(data) {
  let errors = 0;
  if (typeof data !== "boolean" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema207.properties, key0)) {
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!validate877(data.amount)) {
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate879(data.currency)) {
        errors++;
      }
    }
    if (data.netOf !== void 0) {
      if (!validate873(data.netOf)) {
        errors++;
      }
    }
    if (data.low !== void 0) {
      if (!validate877(data.low)) {
        errors++;
      }
    }
    if (data.likely !== void 0) {
      if (!validate877(data.likely)) {
        errors++;
      }
    }
    if (data.high !== void 0) {
      if (!validate877(data.high)) {
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (typeof data.atLeast !== "string") {
        errors++;
      }
    }
    if (data.atMost !== void 0) {
      if (typeof data.atMost !== "string") {
        errors++;
      }
    }
    if (data.earliest !== void 0) {
      if (!validate885(data.earliest)) {
        errors++;
      }
    }
    if (data.latest !== void 0) {
      if (!validate885(data.latest)) {
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        errors++;
      }
    }
    if (data.since !== void 0) {
      if (!validate885(data.since)) {
        errors++;
      }
    }
  }
  return errors === 0;
}
function validate890(data) {
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9999 || isNaN(data)) {
      errors++;
    }
    if (data < 1e3 || isNaN(data)) {
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate892(data) {
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      errors++;
    }
  }
  return errors === 0;
}
function validate870(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.question === void 0) {
      errors++;
    }
    if (data.answer === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema204.properties, key0)) {
        errors++;
      }
    }
    if (data.question !== void 0) {
      if (!validate871(data.question)) {
        errors++;
      }
    }
    if (data.clause !== void 0) {
      if (typeof data.clause !== "string") {
        errors++;
      }
    }
    if (data.commitment !== void 0) {
      if (typeof data.commitment !== "string") {
        errors++;
      }
    }
    if (data.loss !== void 0) {
      if (typeof data.loss !== "string") {
        errors++;
      }
    }
    if (data.losses !== void 0) {
      if (!validate873(data.losses)) {
        errors++;
      }
    }
    if (data.notice !== void 0) {
      if (typeof data.notice !== "string") {
        errors++;
      }
    }
    if (data.party !== void 0) {
      if (typeof data.party !== "string") {
        errors++;
      }
    }
    if (data.parties !== void 0) {
      if (!validate873(data.parties)) {
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (typeof data.content !== "string") {
        errors++;
      }
    }
    if (data.outage !== void 0) {
      if (typeof data.outage !== "string") {
        errors++;
      }
    }
    if (data.exclusion !== void 0) {
      if (typeof data.exclusion !== "string") {
        errors++;
      }
    }
    if (data.credit !== void 0) {
      if (typeof data.credit !== "string") {
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (typeof data.rule !== "string") {
        errors++;
      }
    }
    if (data.answer !== void 0) {
      if (!validate876(data.answer)) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (typeof data.by !== "string") {
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (!validate890(data.date)) {
        errors++;
      }
    }
    if (data.instance !== void 0) {
      if (!validate892(data.instance)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate897(data) {
  let errors = 0;
  if (!(data === "penalty-reduction" || data === "penalty-increase" || data === "limitation" || data === "set-off" || data === "clause-not-incorporated" || data === "clause-unfair" || data === "force-majeure" || data === "contributory-fault" || data === "withholding" || data === "price-reduction" || data === "termination" || data === "punitive" || data === "deposit-rule")) {
    errors++;
  }
  return errors === 0;
}
function validate896(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plea === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "plea" || key0 === "by" || key0 === "clause" || key0 === "at")) {
        errors++;
      }
    }
    if (data.plea !== void 0) {
      if (!validate897(data.plea)) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (typeof data.by !== "string") {
        errors++;
      }
    }
    if (data.clause !== void 0) {
      if (typeof data.clause !== "string") {
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate885(data.at)) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema215 = { properties: { "question": 0, "clause": 0, "commitment": 0, "loss": 0, "losses": 0, "notice": 0, "party": 0, "parties": 0, "content": 0, "outage": 0, "exclusion": 0, "credit": 0, "rule": 0 } };
function validate902(data) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.question === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema215.properties, key0)) {
        errors++;
      }
    }
    if (data.question !== void 0) {
      if (!validate871(data.question)) {
        errors++;
      }
    }
    if (data.clause !== void 0) {
      if (typeof data.clause !== "string") {
        errors++;
      }
    }
    if (data.commitment !== void 0) {
      if (typeof data.commitment !== "string") {
        errors++;
      }
    }
    if (data.loss !== void 0) {
      if (typeof data.loss !== "string") {
        errors++;
      }
    }
    if (data.losses !== void 0) {
      if (!validate873(data.losses)) {
        errors++;
      }
    }
    if (data.notice !== void 0) {
      if (typeof data.notice !== "string") {
        errors++;
      }
    }
    if (data.party !== void 0) {
      if (typeof data.party !== "string") {
        errors++;
      }
    }
    if (data.parties !== void 0) {
      if (!validate873(data.parties)) {
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (typeof data.content !== "string") {
        errors++;
      }
    }
    if (data.outage !== void 0) {
      if (typeof data.outage !== "string") {
        errors++;
      }
    }
    if (data.exclusion !== void 0) {
      if (typeof data.exclusion !== "string") {
        errors++;
      }
    }
    if (data.credit !== void 0) {
      if (typeof data.credit !== "string") {
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (typeof data.rule !== "string") {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate869(data) {
  ;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "determinations" || key0 === "pleas" || key0 === "disputed")) {
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        errors++;
      }
    }
    if (data.determinations !== void 0) {
      let data1 = data.determinations;
      if (!data1 || typeof data1 != "object") {
        errors++;
      }
      const _errs6 = errors;
      let valid1 = true;
      const _errs7 = errors;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        errors++;
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (_valid0) {
        const _errs9 = errors;
        if (!validate870(data1)) {
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate870(data1[i0])) {
            errors++;
          }
        }
      }
    }
    if (data.pleas !== void 0) {
      let data3 = data.pleas;
      if (!data3 || typeof data3 != "object") {
        errors++;
      }
      const _errs13 = errors;
      let valid4 = true;
      const _errs14 = errors;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        errors++;
      }
      var _valid1 = _errs14 === errors;
      errors = _errs13;
      if (_valid1) {
        const _errs16 = errors;
        if (!validate896(data3)) {
          errors++;
        }
        var _valid1 = _errs16 === errors;
        valid4 = _valid1;
      }
      if (!valid4) {
        errors++;
      }
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate896(data3[i1])) {
            errors++;
          }
        }
      }
    }
    if (data.disputed !== void 0) {
      let data5 = data.disputed;
      if (!data5 || typeof data5 != "object") {
        errors++;
      }
      const _errs20 = errors;
      let valid7 = true;
      const _errs21 = errors;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        errors++;
      }
      var _valid2 = _errs21 === errors;
      errors = _errs20;
      if (_valid2) {
        const _errs23 = errors;
        if (!validate902(data5)) {
          errors++;
        }
        var _valid2 = _errs23 === errors;
        valid7 = _valid2;
      }
      if (!valid7) {
        errors++;
      }
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate902(data5[i2])) {
            errors++;
          }
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
export {
  contract,
  incident,
  overlay
};
