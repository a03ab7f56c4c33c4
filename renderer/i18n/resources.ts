import activities from './da/activities.json';
import app from './da/app.json';
import backups from './da/backups.json';
import common from './da/common.json';
import editor from './da/editor.json';
import errorReport from './da/errorReport.json';
import events from './da/events.json';
import exportTexts from './da/export.json';
import finalProject from './da/finalProject.json';
import funding from './da/funding.json';
import importTexts from './da/import.json';
import indicators from './da/indicators.json';
import introduction from './da/introduction.json';
import networks from './da/networks.json';
import organisations from './da/organisations.json';
import overview from './da/overview.json';
import pages from './da/pages.json';
import people from './da/people.json';
import plan from './da/plan.json';
import preview from './da/preview.json';
import priorities from './da/priorities.json';
import projects from './da/projects.json';
import reportInfo from './da/reportInfo.json';
import rollForward from './da/rollForward.json';
import start from './da/start.json';
import stores from './da/stores.json';
import template from './da/template.json';
import testEnvironments from './da/testEnvironments.json';
import testimonials from './da/testimonials.json';
import ui from './da/ui.json';
import workspace from './da/workspace.json';

/** Every text of the window in Danish, a namespace a feature. */
export const resources = {
  activities,
  app,
  backups,
  common,
  editor,
  errorReport,
  events,
  export: exportTexts,
  finalProject,
  funding,
  import: importTexts,
  indicators,
  introduction,
  networks,
  organisations,
  overview,
  pages,
  people,
  plan,
  preview,
  priorities,
  projects,
  reportInfo,
  rollForward,
  start,
  stores,
  template,
  testEnvironments,
  testimonials,
  ui,
  workspace,
};
